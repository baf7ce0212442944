package import Documents
package import KPIs
package import Records
package import Settings

/// The monthly service report: one value a run, one document a client.
package struct MonthlyReport: Sendable {
  /// How many months a trend shows.
  static let trend = 12

  let words: Strings
  let outline: Outline
  let provider: Provider
  let edition: Edition
  let kpis: [WordedKPI]
  let places: [String: Int]

  /// Reports the given key figures, in the order of the scorecard.
  package init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition = .client,
    kpis: [KPI] = KPICatalog.all
  ) {
    words = strings
    self.outline = outline
    self.provider = provider
    self.edition = edition
    let kpis = edition.printed(kpis)
    self.kpis = WordedKPI.all(kpis, strings)
    places = Dictionary(
      kpis.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
      monthNames: months.map { words.dates.shortMonth($0.firstDay) }, period: period,
      previousPeriod: before.last,
      lines: ReportFacts.lines(of: client, over: months, kpis, before: .bare, past: past),
      places: places,
      words: words,
      edition: edition, provider: provider, notes: notes, openTickets: client.open(at: period.to),
      misses: MissedTicket.Promise.allCases.flatMap { client.missed($0, during: period) },
      categories: CategoryCount.list(of: client, in: period, before: before.last),
      devices: client.deviceCoverage(at: period), work: HoursByWork(client, during: period))
    facts.drawTrends()
    return facts
  }

  private func document(of facts: ReportFacts) -> Document {
    let name = facts.records.client.name
    return Document(
      title: words("page.title", ["client": name, "month": facts.month]),
      language: words.language,
      subtitle: subtitle(of: facts),
      blocks: OutlineFiller(facts: facts).blocks(of: outline),
      footer: words(
        "page.footer", ["client": name, "month": facts.month, "provider": facts.providerName]),
      figures: facts.figureSet(kind: "monthly"),
      labels: words.labels)
  }

  private func subtitle(of facts: ReportFacts) -> [String] {
    var lines = [facts.month]
    lines.append(words("page.preparedBy", ["provider": facts.providerName]))
    if let day = facts.notes.lastDay {
      lines.append(words("page.dataAsOf", ["day": facts.dates.day(day)]))
    }
    if edition == .internal { lines.append(words("page.internal")) }
    return lines
  }
}

extension ReportFacts {
  /// The provider's name, or "your service provider".
  var providerName: String {
    provider.name.isEmpty ? words("page.provider") : provider.name
  }
}
