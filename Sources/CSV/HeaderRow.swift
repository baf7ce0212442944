import Diagnostics

/// The row with the columns' names, and what stands above it.
struct HeaderRow {
  let index: Int
  /// The row above groups the columns and is part of the table.
  let isGrouped: Bool
  let findings: [Finding]

  init(in table: HeadTable, of file: String, lineOffset: Int) {
    let width = table.width
    var index = 0
    while index + 1 < table.count, Self.isTitle(index, in: table, width: width) { index += 1 }
    if Self.isTitle(index, in: table, width: width) { index = 0 }
    self.index = index
    let line = Int(table.rows.lines[index]) + lineOffset
    isGrouped =
      index > 0 && table.filledCount(index - 1) > 1 && table.fieldCount(index - 1) == width
    guard index > 0 else {
      findings = []
      return
    }
    findings = [
      isGrouped
        ? Finding(
          .warning, "two-header-rows", at: SourcePosition(file: file, line: line - 1),
          "two header rows; the names are taken from line \(line)",
          suggestion: "check that line \(line) holds the columns' names")
        : Finding(
          .note, "lines-above-header", at: SourcePosition(file: file, line: line),
          "the lines above line \(line), which holds the columns' names, were skipped")
    ]
  }

  /// A row that is too narrow or too empty to hold the names, above one that could.
  private static func isTitle(_ row: Int, in table: HeadTable, width: Int) -> Bool {
    guard width > 1 else { return false }
    let filled = table.filledCount(row)
    if table.fieldCount(row) * 2 <= width || filled <= 1 { return true }
    guard filled * 2 < width, row + 1 < table.count else { return false }
    return isNames(row + 1, in: table)
  }

  /// Words in every cell, none twice.
  private static func isNames(_ row: Int, in table: HeadTable) -> Bool {
    let names = (0..<table.fieldCount(row)).map { table.text(row, $0) }
    guard Set(names).count == names.count else { return false }
    return names.allSatisfy { name in
      !name.isEmpty && name.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }
}
