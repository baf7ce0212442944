import Documents
import KPIs

extension Section {
  /// The key figures of the first screen.
  static let tiles = Section("tiles") { facts in
    let tiles = Tiles.ids.compactMap { facts[$0] }.map { Tiles.tile(for: $0, in: facts) }
    return tiles.isEmpty ? [] : [.tiles(tiles)]
  }
}

enum Tiles {
  static let ids = [
    "sla-resolution", "sla-response", "tickets-created", "tickets-resolved", "backlog",
    "first-response-time", "csat", "uncovered-devices",
  ]

  static func tile(for line: Line, in facts: ReportFacts) -> Tile {
    var notes: [String] = []
    if line.target != nil {
      notes.append(facts.words("tile.target", ["target": facts.targetValue(of: line)]))
    }
    switch line.standing {
    case .onTarget, .belowTarget, .fewCases: notes.append(facts.status(of: line))
    case .notMeasured: notes.append(line.current.reason ?? line.text.emptyReason)
    case .noTarget: break
    }
    if line.comparable != nil {
      notes.append(
        facts.words(
          "tile.previous",
          ["value": facts.previousValue(of: line), "month": facts.previousMonth]))
    }
    return Tile(
      title: line.text.title, value: facts.value(of: line), notes: notes,
      tone: facts.tone(of: line), trend: line.trend)
  }
}
