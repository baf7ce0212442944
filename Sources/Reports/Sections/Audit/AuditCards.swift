import Documents
import KPIs
import Records

extension Section {
  /// Every key figure in full: what it means, how it is computed, what is in it and what is not.
  static let auditCards = Section("audit-cards") { facts in
    guard let audit = facts.audit else { return [] }
    let definitions = facts.lines.map { line in
      Definition(
        term: line.text.title, anchor: Anchor.glossary(line.kpi.id),
        text: facts.words.inlines(
          "glossary.entry",
          ["definition": line.text.definition, "formula": facts.sentence(line.text.formula)])
          + [.text(" ")] + result(line, facts) + [.text(" ")] + parts(line, facts)
          + [facts.rows(of: line.kpi.id, audit)])
    }
    return definitions.isEmpty ? [] : [.definitions(definitions)]
  }

  private static func result(_ line: Line, _ facts: ReportFacts) -> [Inline] {
    facts.words.inlines(
      "audit.cards.result",
      [
        "value": facts.value(of: line),
        "how": facts.division(of: line),
        "basis": facts.words.optional("audit.basisOf.\(line.kpi.id)")
          ?? facts.words("audit.basis.\(line.kpi.basis.rawValue)"),
      ])
  }

  /// The counts beside the figure and what was left out, by reason.
  private static func parts(_ line: Line, _ facts: ReportFacts) -> [Inline] {
    let lists = [
      ("audit.cards.counts", line.current.counts.filter { !isTime($0, line) }),
      ("audit.cards.excluded", line.current.excluded),
    ]
    return lists.compactMap { key, counts in
      let shown = counts.filter { $0.value > 0 }
      guard !shown.isEmpty else { return nil }
      let list = shown.map { "\(facts.countName($0.name)) \(facts.numbers.amount($0.value))" }
      return .text(facts.words(key, ["list": list.joined(separator: ", ")]) + " ")
    }
  }

  /// Medians and means are no counts of rows.
  private static func isTime(_ count: Score.Count, _ line: Line) -> Bool {
    line.kpi.unit == .seconds
      && ["median", "p90", "mean", "clockMedian", "clockP90", "clockMean"].contains(count.name)
  }
}
