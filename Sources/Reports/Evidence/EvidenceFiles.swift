import BusinessTime
package import KPIs
package import Records

/// The rows behind a client's figures as CSV files, so that anybody can work them out again.
///
/// Times are RFC 3339 in the client's zone, amounts of time are service seconds, unknown cells are
/// empty. Nothing of another client is in them; the client edition names no technicians.
package struct EvidenceFiles: Sendable {
  private let scope: EvidenceScope

  package init(
    client: MeasuredClient, during period: Period, edition: Edition,
    kpis: [KPI] = KPICatalog.all
  ) {
    scope = EvidenceScope(
      client: client, period: period, edition: edition, kpis: edition.printed(kpis),
      tickets: client.evidenceTickets(of: period),
      suspect: client.suspectCalendar(client.calendarFit(during: period)))
  }

  /// Hands over one file after the other: its path beside the client's report, and its bytes.
  ///
  /// A file without any row is left out.
  ///
  /// - Returns: The paths, in the order in which they were handed over.
  @discardableResult
  package func write<Failure: Error>(
    _ body: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    var paths: [String] = []
    for table in EvidenceTable.all + FigureEvidence.tables(scope.kpis) {
      guard let bytes = table.bytes(about: scope) else { continue }
      let path = "evidence/\(table.name).csv"
      try body(path, bytes)
      paths.append(path)
    }
    return paths
  }
}

/// What files of evidence are about.
struct EvidenceScope: Sendable {
  let client: MeasuredClient
  let period: Period
  let edition: Edition
  /// The figures that the edition prints.
  let kpis: [KPI]
  /// Tickets raised or resolved in the period or open at its end, by file and line.
  let tickets: [Int]
  /// Hours that explain the exports' own times better than those in use, if any do.
  let suspect: BusinessCalendar?

  var records: ClientRecords { client.records }

  /// A ticket's number; "" for work and answers that belong to none.
  func ticketID(_ row: Int) -> String {
    records.tickets.indices.contains(row) ? records.texts[records.tickets[row].id] : ""
  }
}
