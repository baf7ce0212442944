import Diagnostics
import Records

/// Finds records of the smaller kinds that several exports hold.
struct RepeatedRecords<Record: OwnedRecord> {
  private struct Key: Hashable {
    let format: String
    let identity: [String]
  }

  private let rows: Chunked<Record>
  /// By file.
  private let formats: [String]
  private let pages: [TextPage]

  /// - Parameters:
  ///   - rows: The records, with their clients.
  ///   - formats: The format of each file: one system's other reports say other things.
  ///   - pages: The records' texts.
  init(_ rows: Chunked<Record>, _ formats: [String], _ pages: [TextPage]) {
    self.rows = rows
    self.formats = formats
    self.pages = pages
  }

  /// The places of those that a newer row replaces.
  var lost: [Int] {
    let files = Set(rows.chunks.compactMap(\.first?.source.file))
    guard Set(files.map { formats[Int($0)] }).count < files.count else { return [] }
    var reach = FileReach()
    for row in rows.chunks.joined() { reach.add(row.newness, row.source.file) }
    return RepeatedRows.lost(
      count: rows.count, key: key, file: { rows[$0].source.file },
      isNewer: { a, b in
        let (row, other) = (rows[a], rows[b])
        if row.newness != other.newness { return row.newness > other.newness }
        if row.source.file == other.source.file { return a > b }
        return reach.isLater(row.source.file, than: other.source.file)
      }, isList: Record.ownership.isList)
  }

  private func key(_ place: Int) -> Key? {
    let row = rows[place]
    return row.identity { pages.cell($0).text }.map {
      Key(format: formats[Int(row.source.file)], identity: $0)
    }
  }
}

extension CountedRows {
  /// What to tell of rows that another export has, too.
  func repetitions(of kind: ClientRecords.Kind, files: [String]) -> [Finding] {
    let isWork = kind == .timeEntries
    let rules: [ClientRecords.Kind: String] = [
      .devices: "of each the row that was seen last counts",
      .timeEntries: "work of the same person, time, length and ticket counts once",
      .surveys: "of each the last answer counts",
    ]
    let name = kind.rawValue.hasSuffix("ies") ? "time-entry" : String(kind.rawValue.dropLast())
    return findings(
      isWork ? .warning : .note, "\(name)-repeated", files: files,
      "\(kind.words) are in several exports of one system; "
        + (rules[kind] ?? "of each the row of the export that reaches furthest counts"),
      suggestion: "nothing to do where exports overlap; leave out a file that should not be read",
      setting: JSON5.input(firstFile(files), "ignore: true"),
      affects: isWork ? kind.affectedKPIs : [])
  }
}
