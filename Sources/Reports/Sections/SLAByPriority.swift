import Documents
import KPIs
import Settings

extension Section {
  /// Met, missed and still open past the target, one row a priority, for both promises.
  static let slaByPriority = Section("sla-by-priority") { facts in
    ["sla-response", "sla-resolution"].compactMap { facts[$0] }.compactMap { table($0, facts) }
  }

  private static func table(_ line: Line, _ facts: ReportFacts) -> Block? {
    let parts = PriorityOrder.sorted(line.current.byPriority)
    guard !parts.isEmpty else { return nil }
    let words = facts.words
    return .table(
      Table(
        caption: words(
          "sla.table.caption", ["title": line.text.title, "month": facts.month]),
        columns: [
          Table.Column(words("priority.priority")),
          Table.Column(words("sla.table.share"), .trailing),
          Table.Column(words("sla.table.met"), .trailing),
          Table.Column(words("sla.table.missed"), .trailing),
          Table.Column(words("sla.table.open"), .trailing),
        ],
        rows: parts.map { row($0, line, facts) },
        note: note(line.current, facts)))
  }

  private static func row(
    _ part: Score.Part, _ line: Line, _ facts: ReportFacts
  ) -> [Table.Cell] {
    let amount = { (name: String) in
      Table.Cell(facts.numbers.amount(part.counts.first { $0.name == name }?.value ?? 0))
    }
    return [
      Table.Cell(facts.priorityName(part.name)), Table.Cell(share(part, line, facts)),
      amount("met"), amount("missed"), amount("breachedOpen"),
    ]
  }

  /// "k of n" below the floor, as everywhere.
  private static func share(_ part: Score.Part, _ line: Line, _ facts: ReportFacts) -> String {
    var score = Score(value: part.value)
    score.numerator = part.numerator
    score.denominator = part.denominator
    score.isFewCases = part.denominator < Double(facts.thresholds.fewTickets)
    return part.value == nil ? facts.words("value.none") : facts.text(score, of: line.kpi)
  }

  private static func note(_ score: Score, _ facts: ReportFacts) -> String? {
    let excluded = score.excluded.filter { $0.value > 0 }
    guard !excluded.isEmpty else { return nil }
    let list = excluded.map { "\(facts.reason($0.name)) \(facts.numbers.amount($0.value))" }
    return facts.words("sla.table.excluded", ["list": list.joined(separator: ", ")])
  }
}

extension ReportFacts {
  /// A reason for leaving rows out, in the report's language.
  func reason(_ name: String) -> String {
    words.optional("reason.\(Anchor.name(for: name))") ?? name
  }

  /// A count beside a figure as a reader says it: "open past target" for `breachedOpen`.
  func countName(_ name: String) -> String {
    if let words = words.optional("count.\(name)") { return words }
    return name.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}
