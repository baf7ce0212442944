package import Records

/// Every record of a run, grouped by client.
package struct RecordStore: Sendable {
  package let clients: [Client]
  package let technicians: [Technician]
  package let slaTargets: [SLATarget]
  /// Days since 1970-01-01 on which the business calendar is closed.
  package let holidays: [Int32]
  package let available: Set<ClientRecords.Kind>
  /// First and last local day that the exports of a kind speak of, days since 1970-01-01.
  package let coverage: [ClientRecords.Kind: ClosedRange<Int32>]
  /// Paths of the input files, for `Source.file`.
  package let files: [String]
  let tickets: ClientTable<TicketRow>
  /// The tickets' texts; offsets count from the client's first byte.
  let ticketTexts: ClientTable<UInt8>
  let entries: ClientTable<EntryRow>
  let events: Chunked<TicketEvent>
  let devices: Chunked<Device>
  let agreements: Chunked<Agreement>
  let surveys: Chunked<SurveyResponse>
  let groups: Groups
  /// The texts of surveys.
  let pages: [TextPage]
  /// Every short text, by symbol.
  let names: [String]

  /// Indices of the smaller kinds by client.
  struct Groups: Sendable {
    var events: Grouping
    var devices: Grouping
    var agreements: Grouping
    var surveys: Grouping
  }

  /// A copy of what is known of one client, with texts and names of its own.
  package func records(of client: Int) -> ClientRecords {
    var gatherer = Gatherer(store: self, client: client)
    return gatherer.records()
  }
}
