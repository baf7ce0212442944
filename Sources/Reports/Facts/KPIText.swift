import KPIs

/// A key figure's words in the report's language.
struct KPIText: Sendable {
  let title: String
  let definition: String
  /// The definition's first sentence.
  let shortDefinition: String
  let formula: String
  let emptyReason: String

  /// English stands beside the computation; the words of another language win over it.
  init(_ kpi: KPI, _ words: Strings) {
    title = words.optional("kpi.\(kpi.id).title") ?? kpi.title
    let meaning = words.optional("kpi.\(kpi.id).definition") ?? kpi.definition
    definition = meaning
    shortDefinition =
      meaning.firstRange(of: ". ").map { meaning[..<$0.lowerBound] + "." } ?? meaning
    formula = words.optional("kpi.\(kpi.id).formula") ?? kpi.formula
    emptyReason = words.optional("kpi.\(kpi.id).emptyReason") ?? kpi.emptyReason
  }
}

/// A key figure with its words, looked up once a run.
///
/// An object, because a line of every report holds it: copying its many texts costs more than the line.
final class WordedKPI: Sendable {
  let kpi: KPI
  let text: KPIText

  init(kpi: KPI, text: KPIText) {
    self.kpi = kpi
    self.text = text
  }

  static func all(_ kpis: [KPI], _ words: Strings) -> [WordedKPI] {
    kpis.map { WordedKPI(kpi: $0, text: KPIText($0, words)) }
  }
}
