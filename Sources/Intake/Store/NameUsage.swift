import Records

/// Rows of one kind that should name a client and do not.
struct UnnamedRows {
  let kind: ClientRecords.Kind
  let rows: String
  var places = CountedRows()
}

/// How often each name of a client stands in the rows of a run, and where first.
struct NameUsage: OwnedTableVisitor {
  /// By symbol.
  private(set) var names: [ClientDirectory.Usage]
  /// Rows of clients that name none, by kind.
  private(set) var unnamed: [UnnamedRows] = []
  /// By file: whether any of its rows names a client.
  private(set) var namesClients = [Bool](repeating: false, count: Int(UInt16.max) + 1)

  init(names count: Int) {
    names = Array(repeating: ClientDirectory.Usage(), count: count)
  }

  /// The rows that follow are of that kind, called so in the plural.
  mutating func begin(_ kind: ClientRecords.Kind, _ rows: String) {
    unnamed.append(UnnamedRows(kind: kind, rows: rows))
  }

  @inline(__always)
  mutating func add(_ client: Int32, _ source: Source, offset: UInt32, makesClient: Bool) {
    guard client >= 0, client > 0 || makesClient else { return }
    let place = Source(file: source.file, line: source.line + offset)
    if client == 0 { unnamed[unnamed.count - 1].places.add(place) }
    if client > 0 { namesClients[Int(source.file)] = true }
    names[Int(client)].records += 1
    if makesClient { names[Int(client)].clientRecords += 1 }
    if place < names[Int(client)].first { names[Int(client)].first = place }
  }

  mutating func visit<Record: OwnedRecord>(_ table: inout OwnedTable<Record>) {
    let ownership = Record.ownership
    begin(ownership.kind, ownership.rows)
    for (chunk, offset) in zip(table.rows.chunks, table.rows.lineOffsets) {
      for record in chunk where record.client > 0 || ownership.keepsUnnamed {
        add(
          record.client, record.source, offset: offset, makesClient: ownership.makesClients)
      }
    }
  }
}
