import BusinessTime
import Documents
import KPIs
import Records

extension FigureSet {
  init(
    kind: String, client: ClientRecords, period: Period, language: String, edition: Edition,
    figures: [Figure]
  ) {
    self.init(
      kind: kind, client: client.client.name,
      from: CivilDate(daysSince1970: period.firstDay).iso,
      to: CivilDate(daysSince1970: period.endDay).iso, timeZone: client.client.timeZone,
      language: language, edition: edition.rawValue, figures: figures)
  }
}

extension ReportFacts {
  /// The report's figures for machines.
  func figureSet(kind: String) -> FigureSet {
    FigureSet(
      kind: kind, client: records, period: period, language: words.language, edition: edition,
      figures: lines.map { Figure($0) })
  }
}
