import Documents
import KPIs

extension Section {
  /// What got better since the month before.
  static let improved = Section("improved") { facts in
    [.callout(Changes(facts: facts).callout(.better, tone: .good, key: "improved"))]
  }

  /// What got worse since the month before, or misses its target.
  static let worse = Section("worse") { facts in
    [.callout(Changes(facts: facts).callout(.worse, tone: .warning, key: "worse"))]
  }
}

/// The figures that moved noticeably, each with its figure of the month before.
struct Changes {
  let facts: ReportFacts
  /// More than a reader keeps in mind helps nobody.
  static let limit = 4

  func callout(_ direction: Line.Change, tone: Tone, key: String) -> Callout {
    let sentences = sentences(direction)
    let title = facts.words("changes.\(key).title")
    guard !sentences.isEmpty else {
      return Callout(
        tone: .neutral, title: title, blocks: [.paragraph([.text(nothing(key))])])
    }
    return Callout(tone: tone, title: title, blocks: [.bullets(sentences)])
  }

  func sentences(_ direction: Line.Change) -> [[Inline]] {
    let changed = facts.lines.filter { $0.change == direction }
    let strongest = changed.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return strongest.prefix(Self.limit).map { sentence(about: $0.element, direction) }
  }

  private func sentence(about line: Line, _ direction: Line.Change) -> [Inline] {
    let key = "change.\(line.kpi.id).\(direction == .better ? "better" : "worse")"
    let values: KeyValuePairs = [
      "value": facts.value(of: line), "previous": facts.previousValue(of: line),
      "month": facts.previousMonth,
    ]
    if let own = facts.words.optional(key, values) { return [.text(own)] }
    return facts.words.inlines(
      "change.any",
      [
        "title": line.text.title, "value": facts.value(of: line),
        "previous": facts.previousValue(of: line), "month": facts.previousMonth,
      ])
  }

  /// Whether nothing moved or nothing could be compared.
  private func nothing(_ key: String) -> String {
    let compared = facts.lines.contains { $0.kpi.direction != .neither && $0.comparable != nil }
    if compared { return facts.words("changes.\(key).none") }
    return facts.words(
      facts.lines.contains { $0.previous != nil } ? "changes.fewCases" : "changes.noMonthBefore")
  }
}

extension Line {
  /// How much a change matters: crossing the target first, then the size of the step.
  fileprivate var weight: Double {
    guard let (now, before) = comparable else { return 0 }
    let step = kpi.unit == .ratio ? (now - before).magnitude * 4 : relativeStep(now, before)
    guard let target else { return step }
    return (now >= target) == (before >= target) ? step : step + 100
  }

  private func relativeStep(_ now: Double, _ before: Double) -> Double {
    (now - before).magnitude / max(now.magnitude, before.magnitude, 1)
  }
}
