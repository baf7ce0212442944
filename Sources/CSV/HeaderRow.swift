import Diagnostics

/// The row with the columns' names, and what stands above it.
struct HeaderRow {
  let index: Int
  let names: [String]
  /// The header separates its names in another way than the rows do.
  let hasOwnDelimiter: Bool
  /// How many lines further down names stand once more.
  private let secondHeader: Int?
  /// The row above groups the columns and is part of the table.
  let isGrouped: Bool

  init(in table: HeadTable, width: Int) {
    var index = 0
    var names: [String]?
    let used = min(width, Self.usedWidth(table))
    while index + 1 < table.count, Self.isTitle(index, in: table, width: used) {
      names = Self.splitNames(index, in: table, width: width)
      if names != nil { break }
      index += 1
    }
    if names == nil, Self.isTitle(index, in: table, width: used) { index = 0 }
    self.index = index
    self.names = names ?? table.texts(index)
    hasOwnDelimiter = names != nil
    secondHeader = Self.secondHeader(behind: index, in: table, width: width)
    isGrouped =
      index > 0 && table.filledCount(index - 1) > 1 && table.fieldCount(index - 1) == width
  }

  func findings(at position: SourcePosition) -> [Finding] {
    guard let line = position.line else { return [] }
    if hasOwnDelimiter {
      return [
        Finding(
          .warning, "header-delimiter", at: position,
          "the header separates its names in another way than the rows do",
          suggestion: "check that line \(line) holds the columns' names")
      ]
    }
    if let second = secondHeader.map({ line + $0 }) {
      return [
        Finding(
          .warning, "two-header-rows", at: SourcePosition(file: position.file, line: second),
          "line \(second) looks like a second header row and is read as data",
          suggestion: "leave one header row in the export")
      ]
    }
    guard index > 0 else { return [] }
    if isGrouped {
      return [
        Finding(
          .warning, "two-header-rows", at: position,
          "two header rows; the names are taken from line \(line)",
          suggestion: "check that line \(line) holds the columns' names")
      ]
    }
    return [
      Finding(
        .note, "lines-above-header", at: position,
        "the lines above line \(line), which holds the columns' names, were skipped")
    ]
  }

  /// The common width without the empty fields at the ends of rows.
  private static func usedWidth(_ table: HeadTable) -> Int {
    var widths: [Int: Int] = [:]
    for row in 0..<table.count {
      let last = (0..<table.fieldCount(row)).last { !table.field(row, $0).isEmpty }
      widths[(last ?? 0) + 1, default: 0] += 1
    }
    return widths.max { ($0.value * $0.key, $1.key) < ($1.value * $1.key, $0.key) }?.key ?? 0
  }

  /// A row that is too narrow or too empty to hold the names, above one that could.
  private static func isTitle(_ row: Int, in table: HeadTable, width: Int) -> Bool {
    guard width > 1 else { return false }
    let filled = table.filledCount(row)
    if table.fieldCount(row) * 2 <= width || filled <= 1 { return true }
    guard filled * 3 <= width * 2, row + 1 < table.count else { return false }
    return table.fieldCount(row + 1) >= width && table.isNames(row + 1)
  }

  /// The names of a header that was written with another delimiter.
  private static func splitNames(_ row: Int, in table: HeadTable, width: Int) -> [String]? {
    guard table.fieldCount(row) == 1, width > 2 else { return nil }
    let line = table.text(row, 0)
    return [",", ";", "\t", "|"].lazy
      .map { line.split(separator: $0, omittingEmptySubsequences: false).map(String.init) }
      .first { $0.count == width && $0.allSatisfy { !$0.isEmpty } && Set($0).count == width }
  }

  /// How far below the next row begins, when it holds names where all others have figures.
  private static func secondHeader(behind row: Int, in table: HeadTable, width: Int) -> Int? {
    guard row + 1 < table.count, table.fieldCount(row + 1) == width, table.isNames(row + 1) else {
      return nil
    }
    let rest = (row + 2..<min(table.count, row + 200)).filter { table.fieldCount($0) == width }
    let figures = FigureColumns(rest, in: table, width: width)
    guard figures.areNamed(in: row + 1) else { return nil }
    return Int(table.rows.lines[row + 1] - table.rows.lines[row])
  }
}
