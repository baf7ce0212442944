import Diagnostics
import Records

/// Rows that another export of their system holds, too: left out, and told.
extension Accounting {
  /// Takes records of which another list has a newer one away from their clients.
  ///
  /// - Parameters:
  ///   - lost: Which of them.
  ///   - clients: The client of each record; negative for none.
  ///   - kind: What they are.
  ///   - source: Where a record stands.
  mutating func leaveOut(
    _ lost: Set<Int>, of clients: inout [Int32], _ kind: ClientRecords.Kind,
    source: (Int) -> Source
  ) {
    var rows = CountedRows()
    for place in lost.sorted() where clients[place] >= 0 {
      clients[place] = ClientDirectory.unknown
      rows.add(source(place))
      accounts[Int(source(place).file)].excluded += 1
    }
    tell(of: rows, kind)
  }

  mutating func tell(of rows: CountedRows, _ kind: ClientRecords.Kind) {
    let isWork = kind == .timeEntries
    findings += rows.findings(
      isWork ? .warning : .note, isWork ? "time-entry-repeated" : "\(kind.noun)-repeated",
      files: accounts.map(\.file), Self.words(kind),
      suggestion: "nothing to do where exports overlap; where a file should not be read at all, "
        + "leave it out with inputs: [{ files: \"…\", ignore: true }]",
      affects: isWork ? kind.affectedKPIs : [])
  }

  private static func words(_ kind: ClientRecords.Kind) -> String {
    let start = "\(kind.words) are in several exports of one system; "
    let rules: [ClientRecords.Kind: String] = [
      .devices: "of each the row that was seen last counts",
      .agreements: "of each the row of the last file counts",
      .timeEntries: "work of the same person, time, length and ticket counts once",
    ]
    return start + (rules[kind] ?? "each counts once")
  }
}

extension ClientRecords.Kind {
  /// One of them, in a finding's code.
  fileprivate var noun: String {
    let name = rawValue
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
