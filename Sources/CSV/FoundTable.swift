import Diagnostics

/// Where a file's table stands, what its columns are called and how it is written.
struct FoundTable {
  let dialect: CSVDialect
  let text: FileText
  /// Bytes of the head before the table that was looked at: an Excel `sep=` line.
  private let start: Int

  private(set) var findings: [Finding]
  private(set) var header: [String] = []
  private(set) var headerLine = 0
  /// The header row as it stands, with the row above that groups its columns, if there is one.
  private(set) var headRows: [[String]] = []
  /// The header's bytes without its line end.
  private(set) var rawHeader: [UInt8] = []
  /// The rows after the header.
  private(set) var range: Range<Int>
  /// Physical lines above the first row.
  private(set) var linesAbove: Int

  init(_ text: FileText, _ dialect: CSVDialect, start: Int) {
    self.dialect = dialect
    self.text = text
    self.start = start
    findings = text.findings
    range = (text.range.lowerBound + start)..<text.range.upperBound
    linesAbove = text.head[..<start].lineEnds
  }

  /// Leaves out what follows the table; columns have numbers until a header is taken.
  mutating func cut(to extent: TableExtent, of table: HeadTable, name: String) {
    header = (0..<max(1, extent.width)).map { "column \($0 + 1)" }
    guard extent.end < table.count else { return }
    range = range.lowerBound..<(range.lowerBound + Int(table.rows.starts[extent.end]))
    let line = Int(table.rows.lines[extent.end]) + linesAbove
    findings.append(
      Finding(
        .warning, "lines-below-table", at: SourcePosition(file: name, line: line),
        "the lines from line \(line) on are not part of the table and were not read",
        suggestion: "export a second table into a file of its own"))
  }

  /// Takes the names from the header and begins the rows behind it.
  mutating func take(_ row: HeaderRow, of table: HeadTable, name: String) {
    let names = row.names
    let columns = HeaderNames(names)
    header = columns.names
    headerLine = Int(table.rows.lines[row.index]) + linesAbove
    headRows = row.isGrouped ? [table.texts(row.index - 1), names] : [names]
    rawHeader = Array(table.raw(row.index))
    let position = SourcePosition(file: name, line: headerLine)
    findings += row.findings(at: position) + columns.findings(at: position)
    let above = behindLineEnd(Int(table.rows.ends[row.index]))
    range = min(text.range.lowerBound + above, range.upperBound)..<range.upperBound
    linesAbove = text.head[..<above].lineEnds
  }

  /// Behind the line end at `end`, which is seen from `start`.
  private func behindLineEnd(_ end: Int) -> Int {
    let rest = text.head[(start + end)...]
    return start + end + (rest.starts(with: [0x0D, 0x0A]) ? 2 : min(1, rest.count))
  }
}
