package import Documents
package import KPIs
package import Records

/// Works out a client's figures without writing a report around them.
package struct FigureSetBuilder: Sendable {
  let language: String
  let edition: Edition
  let kpis: [WordedKPI]

  package init(strings: Strings, edition: Edition = .internal, kpis: [KPI] = KPICatalog.all) {
    language = strings.language
    self.edition = edition
    self.kpis = WordedKPI.all(edition.printed(kpis), strings)
  }

  /// The figures of a period, beside those of a previous one and split into months where asked for.
  package func figures(
    of client: MeasuredClient, during period: Period, previous: Period? = nil,
    byMonth: [Period] = [], kind: String = "kpis"
  ) -> FigureSet {
    let periods = previous.map { [$0, period] } ?? [period]
    let lines = ReportFacts.lines(of: client, over: periods, kpis)
    let split = byMonth.isEmpty ? [] : ReportFacts.lines(of: client, over: byMonth, kpis)
    var figures = lines.map { Figure($0) }
    for (index, line) in split.enumerated() {
      figures[index].splits += Figure(line, months: byMonth).splits.filter { $0.by == "month" }
    }
    return FigureSet(
      kind: kind, client: client.records, period: period, language: language, edition: edition,
      figures: figures)
  }
}
