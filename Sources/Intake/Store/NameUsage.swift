import Records

/// How often each name of a client stands in the rows of a run, and where first.
struct NameUsage: OwnedTableVisitor {
  /// By symbol.
  private(set) var names: [ClientDirectory.Usage]

  init(names count: Int) {
    names = Array(repeating: ClientDirectory.Usage(), count: count)
  }

  @inline(__always)
  mutating func add(_ client: Int32, _ source: Source, offset: UInt32, makesClient: Bool) {
    guard client >= 0, client > 0 || makesClient else { return }
    let place = Source(file: source.file, line: source.line + offset)
    names[Int(client)].records += 1
    if makesClient { names[Int(client)].clientRecords += 1 }
    if place < names[Int(client)].first { names[Int(client)].first = place }
  }

  mutating func visit<Record: OwnedRecord>(_ table: inout OwnedTable<Record>) {
    let ownership = Record.ownership
    for (chunk, offset) in zip(table.rows.chunks, table.rows.lineOffsets) {
      for record in chunk where record.client > 0 || ownership.keepsUnnamed {
        add(
          record.client, record.source, offset: offset, makesClient: ownership.makesClients)
      }
    }
  }
}
