package import Records

/// Every record of a run, grouped by client.
package struct RecordStore: Sendable {
  package let clients: [Client]
  /// What the exports say of the provider itself.
  package let company: CompanyTables
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
  let eventsByClient: Grouping
  let owned: OwnedTables
  /// The texts of surveys.
  let pages: [TextPage]
  /// Every short text, by symbol.
  let names: [String]

  /// A copy of what is known of one client, with texts and names of its own.
  package func records(of client: Int) -> ClientRecords {
    var gatherer = Gatherer(store: self, client: client)
    return gatherer.records()
  }
}
