import Records

/// Numbers, durations and counts of cells.
extension CellReader {
  /// A number; nil where the cell means "no value".
  mutating func number(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Double? {
    do throws(NumberProblem) {
      return try step.numbers.parse(cell)
    } catch {
      return try unreadableNumber(step, cell, error)
    }
  }

  /// Seconds; nil where the cell means "no value".
  @inline(__always)
  mutating func duration(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Double? {
    if let unit = step.unit, let plain = Self.plainHours(cell) { return plain * unit }
    return try anyDuration(step, cell)
  }

  @inline(never)
  private mutating func anyDuration(_ step: Step<Field>, _ cell: Cell) throws(CellProblem)
    -> Double?
  {
    do throws(NumberProblem) {
      return try DurationParser(unit: step.unit, numbers: step.numbers).parse(cell)
    } catch {
      return try unreadableNumber(step, cell, error)
    }
  }

  /// `0.25`, `1.5`, `2`: what time sheets hold nearly always.
  @inline(__always)
  private static func plainHours(_ cell: Cell) -> Double? {
    guard cell.count <= 9 else { return nil }
    var mantissa = 0
    var scale = 0
    for byte in cell {
      if byte.isDigit {
        mantissa = mantissa * 10 + byte.digit
        scale *= 10
      } else if byte == 0x2E, scale == 0 {
        scale = 1
      } else {
        return nil
      }
    }
    guard scale <= 100, scale != 1 else { return nil }
    return scale == 0 ? Double(mantissa) : Double(mantissa) / Double(scale)
  }

  @inline(never)
  private mutating func unreadableNumber(
    _ step: Step<Field>, _ cell: Cell, _ problem: NumberProblem
  ) throws(CellProblem) -> Double? {
    if Vocabulary.nothing.contains(cell) { return nil }
    switch problem {
    case .notANumber: throw CellProblem(column: step.column, kind: .notANumber)
    case .styleUnknown: throw CellProblem(column: step.column, kind: .columnUndecided)
    case .destroyed: throw CellProblem(column: step.column, kind: .destroyedNumber)
    case .outOfRange: throw CellProblem(column: step.column, kind: .outOfRange)
    }
  }

  /// A small count (reopens, replies); nil where the cell means "no value".
  @inline(__always)
  mutating func count(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Int16? {
    if step.countsRows { return 1 }
    if cell.count <= 4 {
      var value: Int16 = 0
      var isPlain = true
      for byte in cell {
        isPlain = isPlain && byte.isDigit
        value = value &* 10 &+ Int16(byte & 15)
      }
      if isPlain { return value }
    }
    guard let number = try number(step, cell) else { return nil }
    guard number >= 0, number <= 32_767, number == number.rounded() else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return Int16(number)
  }
}
