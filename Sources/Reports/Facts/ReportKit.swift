import Documents
import KPIs
import Settings

/// What every report of a run is made with: words, outline, who hands it over and for whom.
struct ReportKit: Sendable {
  let words: Strings
  let outline: Outline
  let provider: Provider
  let edition: Edition
  /// The figures that the edition prints, in the order of the scorecard.
  let kpis: [WordedKPI]
  /// Places of the figures by id.
  let places: [String: Int]

  init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition, kpis: [KPI]
  ) {
    words = strings
    self.outline = outline
    self.provider = provider
    self.edition = edition
    let printed = edition.printed(kpis)
    self.kpis = WordedKPI.all(printed, strings)
    places = Dictionary(
      printed.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lines under a report's title: its span, who prepared it, up to when the data reach.
  func subtitle(_ span: String, _ facts: ReportFacts) -> [String] {
    var lines = [span, words("page.preparedBy", ["provider": facts.providerName])]
    if let day = facts.notes.lastDay {
      lines.append(words("page.dataAsOf", ["day": facts.dates.day(day)]))
    }
    if edition == .internal { lines.append(words("page.internal")) }
    return lines
  }
}
