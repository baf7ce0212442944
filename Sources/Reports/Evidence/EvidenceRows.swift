import BusinessTime
import Documents
import KPIs
import Records

/// Rows of a file of evidence, written cell by cell.
struct EvidenceRows {
  private var csv: CSVText
  private let zone: ZoneTable
  private let files: [String]
  private(set) var count = 0
  /// Whether the file is written without any row as well: nothing is an answer, too.
  private(set) var isKeptEmpty = false

  init(header: [String], _ scope: EvidenceScope) {
    csv = CSVText(header: header)
    zone = scope.client.zone
    files = scope.records.files
  }

  var bytes: [UInt8] { csv.bytes }

  mutating func keepEmpty() { isKeptEmpty = true }

  /// File and line, two cells.
  mutating func source(_ source: Source?) {
    let file = source.map { Int($0.file) } ?? -1
    text(files.indices.contains(file) ? files[file] : "")
    csv.add(.number(source.map { Int($0.line) }))
  }

  /// A text of the exports.
  mutating func text(_ text: String) { csv.add(.text(text)) }

  /// A word of the program's own.
  mutating func word(_ word: String) { csv.add(.plain(word)) }

  /// A whole number; empty for nil.
  mutating func number(_ number: Int64?) { csv.add(.number(number.map { Int($0) })) }

  /// A number unrounded; empty for nil.
  mutating func exact(_ number: Double?) { csv.add(.exact(number)) }

  /// An instant; empty where the export has none.
  mutating func time(_ instant: Int64?) {
    csv.add(.plain(instant.map { $0 == Ticket.never ? "" : zone.isoString($0) } ?? ""))
  }

  /// A day; empty for nil.
  mutating func day(_ day: Int32?) {
    csv.add(.plain(day.map { CivilDate(daysSince1970: $0).iso } ?? ""))
  }

  /// `yes`, `no`, or empty when unknown.
  mutating func answer(_ answer: Bool?) { csv.add(.plain(answer.map { $0 ? "yes" : "no" } ?? "")) }

  mutating func end() {
    csv.endRow()
    count += 1
  }
}
