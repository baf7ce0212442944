package import Documents
package import KPIs
package import Records
package import Settings

/// Everything about one client over any span of days, so that the client can check every figure.
package struct AuditReport: Sendable {
  private let kit: ReportKit

  /// Reports the given key figures, each with how it was worked out.
  package init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition = .client,
    kpis: [KPI] = KPICatalog.all
  ) {
    kit = ReportKit(
      strings: strings, outline: outline, provider: provider, edition: edition, kpis: kpis)
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
      title: kit.words("audit.page.title", ["client": name]),
      language: kit.words.language,
      subtitle: kit.subtitle(span, facts),
      blocks: OutlineFiller(facts: facts).blocks(of: kit.outline),
      footer: kit.words(
        "page.footer", ["client": name, "month": span, "provider": facts.providerName]),
      figures: figures(facts),
      labels: kit.words.labels)
  }

  /// The figures for machines, split by month where the span holds more than one.
  private func figures(_ facts: ReportFacts) -> FigureSet {
    var set = facts.figureSet(kind: "audit")
    set.lists = AuditLists(facts: facts).all
    let months = facts.period.months(zone: facts.client.zone)
    guard months.count > 1, facts.period.wholeMonths != nil else { return set }
    let lines = ReportFacts.lines(of: facts.client, over: months, kit.kpis)
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
      monthNames: periods.map { kit.words.dates.shortMonth($0.firstDay) }, period: period,
      previousPeriod: periods.count > 1 ? before : nil,
      lines: ReportFacts.lines(of: client, over: periods, kit.kpis), places: kit.places,
      words: kit.words, edition: kit.edition, provider: kit.provider, notes: notes,
      openTickets: client.open(at: period.to),
      misses: MissedTicket.Promise.allCases.flatMap { client.missed($0, during: period) },
      categories: [], devices: client.deviceCoverage(at: period),
      work: HoursByWork(client, during: period))
    let last = period.endDay - 1
    let span =
      period.firstDay == last
      ? kit.words.dates.day(last) : kit.words.dates.range(period.firstDay, last)
    facts.audit = AuditFacts(
      of: client, during: period, before: facts.previousPeriod, span: span, evidence: evidence)
    return facts
  }
}
