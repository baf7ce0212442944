package import Documents
package import KPIs
package import Records
package import Settings

/// The monthly service report: one value a run, one document a client.
package struct MonthlyReport: Sendable {
  /// How many months a trend shows.
  static let trend = 12

  private let kit: ReportKit

  /// Reports the given key figures, in the order of the scorecard.
  package init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition = .client,
    kpis: [KPI] = KPICatalog.all
  ) {
    kit = ReportKit(
      strings: strings, outline: outline, provider: provider, edition: edition, kpis: kpis)
  }

  /// A client's month as a document: from that client's records, and nobody else's.
  package func document(
    for client: MeasuredClient, during period: Period, notes: DataNotes = DataNotes(),
    past: PastFigures = PastFigures()
  ) -> Document {
    document(of: facts(for: client, during: period, notes: notes, past: past))
  }

  func facts(
    for client: MeasuredClient, during period: Period, notes: DataNotes,
    past: PastFigures = PastFigures()
  ) -> ReportFacts {
    let first = client.firstInstant
    let before = Period.months(Self.trend, endingWith: period, zone: client.zone).dropLast()
      .filter { first < $0.to || past.months[$0.firstDay] != nil }
    let months = before + [period]
    var facts = ReportFacts(
      client: client, months: months,
      monthNames: months.map { kit.words.dates.shortMonth($0.firstDay) }, period: period,
      previousPeriod: before.last,
      lines: ReportFacts.lines(of: client, over: months, kit.kpis, before: .bare, past: past),
      places: kit.places, words: kit.words, edition: kit.edition, provider: kit.provider,
      notes: notes, openTickets: client.open(at: period.to),
      misses: MissedTicket.Promise.allCases.flatMap { client.missed($0, during: period) },
      categories: CategoryCount.list(of: client, in: period, before: before.last),
      devices: client.deviceCoverage(at: period), work: HoursByWork(client, during: period))
    facts.drawTrends()
    return facts
  }

  private func document(of facts: ReportFacts) -> Document {
    let name = facts.records.client.name
    return Document(
      title: kit.words("page.title", ["client": name, "month": facts.month]),
      language: kit.words.language,
      subtitle: kit.subtitle(facts.month, facts),
      blocks: OutlineFiller(facts: facts).blocks(of: kit.outline),
      footer: kit.words(
        "page.footer", ["client": name, "month": facts.month, "provider": facts.providerName]),
      figures: facts.figureSet(kind: "monthly"),
      labels: kit.words.labels)
  }
}

extension ReportFacts {
  /// The provider's name, or "your service provider".
  var providerName: String {
    provider.name.isEmpty ? words("page.provider") : provider.name
  }
}
