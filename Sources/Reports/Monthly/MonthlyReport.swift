package import BusinessTime
package import Documents
package import KPIs
package import Records
package import Settings

/// The monthly service report: one value a run, one document a client.
package struct MonthlyReport: Sendable {
  let words: Strings
  let outline: Outline
  let provider: Provider
  let edition: Edition
  let kpis: [WordedKPI]
  let places: [String: Int]

  /// - Parameter kpis: The key figures to report, in the order of the scorecard.
  package init(
    strings: Strings, outline: Outline, provider: Provider, edition: Edition = .client,
    kpis: [KPI] = KPICatalog.all
  ) {
    words = strings
    self.outline = outline
    self.provider = provider
    self.edition = edition
    self.kpis = WordedKPI.all(kpis, strings)
    places = Dictionary(
      kpis.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - client: The client's records, and nobody else's.
  ///   - months: Up to twelve months in a row, oldest first; the last is the one reported.
  ///   - zone: The zone that the client's days are counted in.
  ///   - notes: What the exports were and what was assumed.
  package func document(
    for client: MeasuredClient, months: [Period], zone: ZoneTable, notes: DataNotes
  ) -> Document? {
    guard let period = months.last else { return nil }
    let facts = MonthlyFacts(
      client: client, months: months, period: period,
      previousPeriod: months.count > 1 ? months[months.count - 2] : nil, zone: zone,
      lines: MonthlyFacts.lines(of: client, over: months, kpis), places: places, words: words,
      edition: edition, provider: provider, notes: notes)
    return document(of: facts)
  }

  private func document(of facts: MonthlyFacts) -> Document {
    let name = facts.records.client.name
    return Document(
      title: words("page.title", ["client": name, "month": facts.month]),
      language: words.language,
      subtitle: subtitle(of: facts),
      blocks: OutlineFiller(facts: facts).blocks(of: outline),
      footer: words(
        "page.footer", ["client": name, "month": facts.month, "provider": facts.providerName]),
      figures: facts.figureSet(kind: "monthly"),
      labels: labels)
  }

  private func subtitle(of facts: MonthlyFacts) -> [String] {
    var lines = [facts.month]
    lines.append(words("page.preparedBy", ["provider": facts.providerName]))
    if let day = facts.notes.lastDay {
      lines.append(words("page.dataAsOf", ["day": facts.dates.day(day)]))
    }
    if edition == .internal { lines.append(words("page.internal")) }
    return lines
  }

  private var labels: Document.Labels {
    var labels = Document.Labels()
    labels.contents = words("page.contents")
    labels.chartData = words("page.chartData")
    labels.skipToContent = words("page.skipToContent")
    return labels
  }
}

extension MonthlyFacts {
  /// The provider's name, or "your service provider".
  var providerName: String {
    provider.name.isEmpty ? words("page.provider") : provider.name
  }
}
