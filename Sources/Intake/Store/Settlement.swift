import Diagnostics
import Records

/// Gives the records of the smaller kinds their client and their rows a place in the books.
struct Settlement: OwnedTableVisitor {
  let directory: ClientDirectory
  let places: TicketPlaces
  let files: [String]
  let formats: [String]
  let pages: [TextPage]
  var spans: DaySpans
  /// Rows left out, by file.
  private(set) var excluded: [[InputAccount.Exclusion: Int]]
  private(set) var findings: [Finding] = []

  init(
    _ directory: ClientDirectory, _ places: TicketPlaces, accounts: [InputAccount],
    pages: [TextPage], spans: DaySpans
  ) {
    self.directory = directory
    self.places = places
    self.pages = pages
    files = accounts.map(\.file)
    formats = accounts.map(\.format)
    self.spans = spans
    excluded = Array(repeating: [:], count: files.count)
  }

  mutating func visit<Record: OwnedRecord>(_ table: inout OwnedTable<Record>) {
    let ownership = Record.ownership
    var unknown = LostRows(ownership.code, "\(ownership.rows) name no known client")
    var unnamed = LostRows(
      ownership.code, "\(ownership.rows) name no client\(ownership.otherwise)",
      remedy: .nameTheClient)
    var clients: [Int32] = []
    for c in table.rows.chunks.indices {
      for i in table.rows.chunks[c].indices {
        table.rows.chunks[c][i].source.line += table.rows.lineOffsets[c]
        let isUnnamed = table.rows.chunks[c][i].client <= 0
        settle(&table.rows.chunks[c][i])
        let record = table.rows.chunks[c][i]
        if record.client < 0, !ownership.keepsStrangers {
          let rule: InputAccount.Exclusion = isUnnamed ? .noClient : .unknownClient
          excluded[Int(record.source.file)][rule, default: 0] += 1
          if isUnnamed { unnamed.add(record.source) } else { unknown.add(record.source) }
        }
        clients.append(record.client)
        spans.add(record.at, record.source.file)
      }
    }
    leaveOutRepeated(table.rows, &clients)
    table.grouping = Grouping(clients: clients, count: directory.clients.count)
    let affects = ownership.kind.affectedKPIs
    findings += unknown.findings(files: files, affects: affects)
    findings += unnamed.findings(files: files, affects: affects)
  }

  /// Takes records of which another export has a newer row away from their client.
  private mutating func leaveOutRepeated<Record: OwnedRecord>(
    _ records: Chunked<Record>, _ clients: inout [Int32]
  ) {
    var rows = CountedRows()
    for place in RepeatedRecords(records, formats, pages).lost where clients[place] >= 0 {
      clients[place] = ClientDirectory.unknown
      rows.add(records[place].source)
      excluded[Int(records[place].source.file)][.repeatedRows, default: 0] += 1
    }
    findings += rows.repetitions(of: Record.ownership.kind, files: files)
  }

  private func settle<Record: OwnedRecord>(_ record: inout Record) {
    let isNobody = record.client <= 0 && !Record.ownership.keepsUnnamed
    var client =
      isNobody ? ClientDirectory.unknown : directory.bySymbol[Int(max(0, record.client))]
    if record.client <= 0, record.ticket >= 0 { client = places.clients[Int(record.ticket)] }
    record.ticket = places.place(of: record.ticket, among: client)
    record.client = client
  }
}
