import Documents

extension IndexPage {
  private static let columns = [
    "sla-resolution", "sla-response", "tickets-created", "backlog", "csat", "uncovered-devices",
  ]

  /// One row a client, worst first; findings only where they were counted.
  func table(of entries: [Entry], _ month: String) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let counted = entries.contains { $0.findings != nil }
    return [
      .table(
        Table(
          caption: words("index.caption", ["month": month]),
          columns: [Table.Column(words("index.client"))]
            + Self.columns.map { Table.Column(title($0, entries), .trailing) }
            + [Table.Column(words("index.belowTarget"), .trailing)]
            + (counted ? [Table.Column(words("index.findings"), .trailing)] : []),
          rows: Self.worstFirst(entries).map { row($0) + (counted ? [findings($0)] : []) },
          note: words("index.order")))
    ]
  }

  /// Clients by how many of their figures miss the target, promised times counting twice; then by
  /// tickets resolved in time, the unmeasured last; then by name.
  static func worstFirst(_ entries: [Entry]) -> [Entry] {
    entries.map { (entry: $0, weight: weight($0), share: share($0)) }
      .sorted { a, b in
        (-a.weight, a.share, a.entry.figures.client) < (-b.weight, b.share, b.entry.figures.client)
      }
      .map(\.entry)
  }

  private static func weight(_ entry: Entry) -> Int {
    entry.figures.figures.reduce(0) { weight, figure in
      guard figure.status == Standing.belowTarget.rawValue else { return weight }
      return weight + (figure.id.hasPrefix("sla-") ? 2 : 1)
    }
  }

  private static func share(_ entry: Entry) -> Double {
    entry.figures.figures.first { $0.id == "sla-resolution" }?.value ?? .infinity
  }

  private func row(_ entry: Entry) -> [Table.Cell] {
    let figures = entry.figures.figures
    let below = figures.count { $0.status == Standing.belowTarget.rawValue }
    return [Table.Cell([.file(entry.figures.client, path: entry.path)])]
      + Self.columns.map { id in cell(figures.first { $0.id == id }) }
      + [Table.Cell(words.numbers.whole(below), tone: below > 0 ? .bad : .neutral)]
  }

  private func findings(_ entry: Entry) -> Table.Cell {
    guard let count = entry.findings else { return Table.Cell(words("value.none")) }
    return Table.Cell(words.numbers.whole(count), tone: count > 0 ? .warning : .neutral)
  }

  private func cell(_ figure: Figure?) -> Table.Cell {
    guard let figure else { return Table.Cell(words("value.none"), tone: .muted) }
    let standing = Standing(rawValue: figure.status) ?? .notMeasured
    return Table.Cell(words.text(figure), tone: standing.tone)
  }

  private func title(_ id: String, _ entries: [Entry]) -> String {
    entries.first?.figures.figures.first { $0.id == id }?.title ?? id
  }
}
