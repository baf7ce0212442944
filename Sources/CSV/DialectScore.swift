/// How much a reading of the head looks like a table.
struct DialectScore {
  /// 0 for no columns at all.
  let value: Double

  init(_ table: HeadTable) {
    guard table.count > 0 else {
      value = 0
      return
    }
    let clean = 1 - 0.5 * Double(table.troubled) / Double(table.count)
    value = Self.evenness(table) * Self.cleanliness(table) * clean
  }

  /// Many rows of few widths, and wide ones.
  private static func evenness(_ table: HeadTable) -> Double {
    let widths = table.widths.sorted { $0.key < $1.key }
    let sum = widths.reduce(0) { sum, width in
      sum + Double(width.value) * max(0.001, Double(width.key - 1)) / Double(width.key)
    }
    return sum / Double(widths.count)
  }

  /// The share of cells that are empty, figures or plain words.
  private static func cleanliness(_ table: HeadTable) -> Double {
    var cells = 0
    var clean = 0
    for row in 0..<min(table.count, 100) {
      for column in 0..<table.fieldCount(row) {
        cells += 1
        if CellKind(table.field(row, column)) != .doubtful { clean += 1 }
      }
    }
    return max(1e-10, Double(clean) / Double(max(1, cells)))
  }
}
