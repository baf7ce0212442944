import Diagnostics

/// The row with the columns' names, and what stands above it.
struct HeaderRow {
  let index: Int
  /// The row above groups the columns and is part of the table.
  let isGrouped: Bool

  init(in table: HeadTable, width: Int) {
    var index = 0
    while index + 1 < table.count, Self.isTitle(index, in: table, width: width) { index += 1 }
    if Self.isTitle(index, in: table, width: width) { index = 0 }
    self.index = index
    isGrouped =
      index > 0 && table.filledCount(index - 1) > 1 && table.fieldCount(index - 1) == width
  }

  func findings(at position: SourcePosition) -> [Finding] {
    guard index > 0, let line = position.line else { return [] }
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

  /// A row that is too narrow or too empty to hold the names, above one that could.
  private static func isTitle(_ row: Int, in table: HeadTable, width: Int) -> Bool {
    guard width > 1 else { return false }
    let filled = table.filledCount(row)
    if table.fieldCount(row) * 2 <= width || filled <= 1 { return true }
    guard filled * 2 < width, row + 1 < table.count else { return false }
    return table.isNames(row + 1)
  }
}
