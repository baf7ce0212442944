package import Documents
package import KPIs
package import Records
package import Settings

/// Everything about one client over any span of days, so that the client can check every figure.
package struct AuditReport: Sendable {
  private let words: Strings
  private let outline: Outline
  private let provider: Provider
  private let edition: Edition
  private let kpis: [WordedKPI]
  private let places: [String: Int]

  /// Reports the given key figures, each with how it was worked out.
  package init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition = .client,
    kpis: [KPI] = KPICatalog.all
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

  /// A client's span as a document, from that client's records and nobody else's.
  ///
  /// `evidence` holds the paths of the files with the rows, relative to the report.
  package func document(
    for client: MeasuredClient, during period: Period, notes: DataNotes = DataNotes(),
    evidence: [String] = []
  ) -> Document {
    let facts = facts(for: client, during: period, notes: notes, evidence: evidence)
    let name = client.records.client.name
    let span = facts.audit?.span ?? ""
    return Document(
      title: words("audit.page.title", ["client": name]),
      language: words.language,
      subtitle: subtitle(span, facts),
      blocks: OutlineFiller(facts: facts).blocks(of: outline),
      footer: words(
        "page.footer", ["client": name, "month": span, "provider": facts.providerName]),
      figures: figures(facts),
      labels: words.labels)
  }

  private func subtitle(_ span: String, _ facts: ReportFacts) -> [String] {
    var lines = [span, words("page.preparedBy", ["provider": facts.providerName])]
    if let day = facts.notes.lastDay {
      lines.append(words("page.dataAsOf", ["day": facts.dates.day(day)]))
    }
    if edition == .internal { lines.append(words("page.internal")) }
    return lines
  }

  /// The figures for machines, split by month where the span holds more than one.
  private func figures(_ facts: ReportFacts) -> FigureSet {
    var set = facts.figureSet(kind: "audit")
    set.lists = AuditLists(facts: facts).all
    let months = facts.period.months(zone: facts.client.zone)
    guard months.count > 1, facts.period.wholeMonths != nil else { return set }
    let lines = ReportFacts.lines(of: facts.client, over: months, kpis)
    for (index, line) in lines.enumerated() {
      set.figures[index].splits += Figure(line, months: months).splits.filter { $0.by == "month" }
    }
    return set
  }

  func facts(
    for client: MeasuredClient, during period: Period, notes: DataNotes, evidence: [String]
  ) -> ReportFacts {
    let before = period.previous(in: client.zone)
    let periods = (client.firstInstant < before.to ? [before] : []) + [period]
    var facts = ReportFacts(
      client: client, months: periods,
      monthNames: periods.map { words.dates.shortMonth($0.firstDay) }, period: period,
      previousPeriod: periods.count > 1 ? before : nil,
      lines: ReportFacts.lines(of: client, over: periods, kpis), places: places, words: words,
      edition: edition, provider: provider, notes: notes, openTickets: client.open(at: period.to),
      misses: MissedTicket.Promise.allCases.flatMap { client.missed($0, during: period) },
      categories: [], devices: client.deviceCoverage(at: period),
      work: HoursByWork(client, during: period))
    let last = period.endDay - 1
    let span =
      period.firstDay == last
      ? words.dates.day(last) : words.dates.range(period.firstDay, last)
    facts.audit = AuditFacts(
      of: client, during: period, before: facts.previousPeriod, span: span, evidence: evidence)
    return facts
  }
}
