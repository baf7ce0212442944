/// How a cell that is meant to be a number fails to be one.
enum NumberProblem: Error, Equatable {
  case notANumber
  /// `1,234` or `1.234`: thousands or decimals? The column has to decide.
  case styleUnknown
  /// `3,87,16,91,111`, `1.00E+04`: a spreadsheet changed the digits.
  case destroyed
  case outOfRange
}

/// Which sign separates decimals in a column.
enum DecimalSign: Sendable, Equatable {
  /// Only what both styles read alike is accepted.
  case unknown
  case point
  case comma
}

/// Reads a cell as a number in its column's style: `1.234,56`, `1,234.56`, `52 267`, `$12.58`.
struct NumberParser: Sendable {
  var decimal = DecimalSign.unknown

  func parse(_ cell: Cell) throws(NumberProblem) -> Double {
    if let simple = Self.parsePlain(cell) { return simple }
    return try parseStyled(cell.trimmed)
  }

  /// Digits with at most one point and fewer or more than three decimals: read alike by everyone.
  private static func parsePlain(_ cell: Cell) -> Double? {
    guard cell.count > 0, cell.count <= 15 else { return nil }
    var mantissa = 0
    var decimals = -1
    for byte in cell {
      if byte.isDigit {
        mantissa = mantissa * 10 + byte.digit
        if decimals >= 0 { decimals += 1 }
      } else if byte == 0x2E, decimals < 0 {
        decimals = 0
      } else {
        return nil
      }
    }
    switch decimals {
    case -1: return Double(mantissa)
    case 1: return Double(mantissa) / 10
    case 2: return Double(mantissa) / 100
    default: return nil
    }
  }

  private func parseStyled(_ cell: Cell) throws(NumberProblem) -> Double {
    let shape = try NumberShape(cell)
    let text = try shape.plainText(decimal)
    guard let value = Double(text), value.isFinite else { throw .notANumber }
    return value
  }
}
