/// Numbers that stand in a cell with more behind them: `C004734 / Sales / Felipa`.
enum CellPart {
  private static let separators = [" / ", " | ", " - ", ": ", ", "]

  /// The piece of a number column's cells that is the number, if it is only a piece.
  static func number(in facts: ColumnFacts) -> ColumnRule.Part? {
    guard facts.filled > 0 else { return nil }
    let separator = separators.first { separator in
      facts.share { cell in cell.contains(separator) && isNumber(piece(1, of: cell, separator)) }
        > 0.97
    }
    return separator.map { ColumnRule.Part(separator: $0, number: 1) }
  }

  /// A further piece that says the same of many rows: whose they are, perhaps.
  static func group(
    in facts: ColumnFacts, _ separator: String
  ) -> (part: ColumnRule.Part, distinct: Int, examples: [String])? {
    for number in 2...4 {
      let pieces = facts.order.map { piece(number, of: $0, separator) }.filter { !$0.isEmpty }
      var seen: Set<String> = []
      let different = pieces.filter { seen.insert($0).inserted }
      guard different.count >= 2, pieces.count >= different.count * 2 else { continue }
      return (
        ColumnRule.Part(separator: separator, number: number), different.count,
        Array(different.prefix(3))
      )
    }
    return nil
  }

  private static func piece(_ number: Int, of cell: String, _ separator: String) -> String {
    let pieces = cell.split(separator: separator, omittingEmptySubsequences: false)
    return number <= pieces.count ? String(pieces[number - 1]) : ""
  }

  /// Digits in it and no blank.
  private static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !text.contains(where: \.isWhitespace)
  }
}
