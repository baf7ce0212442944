import Documents
import KPIs

extension Section {
  /// Every key figure: what it means, how it is computed, what stays out.
  static let glossary = Section("glossary") { facts in
    let definitions = facts.lines.map { line in
      Definition(
        term: line.text.title, anchor: Anchor.glossary(line.kpi.id),
        text: facts.words.inlines(
          "glossary.entry",
          ["definition": line.text.definition, "formula": line.text.formula + "."])
          + exclusions(line, facts))
    }
    return definitions.isEmpty ? [] : [.definitions(definitions)]
  }

  private static func exclusions(_ line: Line, _ facts: ReportFacts) -> [Inline] {
    let excluded = line.current.excluded.filter { $0.value > 0 }
    guard !excluded.isEmpty else { return [] }
    let list = excluded.map { "\(facts.reason($0.name)) (\(facts.numbers.amount($0.value)))" }
    return [
      .text(
        " "
          + facts.words(
            "glossary.excluded", ["month": facts.month, "list": list.joined(separator: ", ")]))
    ]
  }
}
