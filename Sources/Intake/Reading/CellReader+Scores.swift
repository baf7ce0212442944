extension CellReader {
  /// A satisfaction on a scale of 1…5, by the map's words or as a number.
  ///
  /// A word that nobody has given a meaning is told, and counts as no answer.
  mutating func score(
    _ step: Step<Field>, _ cell: Cell, line: UInt32
  ) throws(CellProblem) -> UInt8 {
    let code = meaning(step, cell)
    if code != Meanings.unknown { return code }
    guard cell.contains(where: \.isDigit) else {
      if !Vocabulary.nothing.contains(cell) { noteUnknownWord(step, cell, line: line) }
      return 0
    }
    guard let number = try number(step, cell) else { return 0 }
    guard (1...5).contains(number) else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return UInt8(number.rounded())
  }
}
