/// Reads a cell as an amount of time, in seconds.
///
/// `1406:07:11`, `0:30`, `-12:34`, `0.25` (in the column's unit), `1h 30m`, `6 dias 6 horas 35 minutos`.
struct DurationParser: Sendable {
  /// What a bare number counts, in seconds; nil: bare numbers cannot be read.
  var unit: Double?
  /// `12:34` is hours and minutes (true) or minutes and seconds.
  var twoPartsAreHours = true
  var numbers = NumberParser()

  func parse(_ cell: Cell) throws(NumberProblem) -> Double {
    let cell = cell.trimmed.unguarded
    if cell.contains(0x3A) { return try parseClock(cell) }
    if cell.contains(where: \.isASCIILetter) {
      do throws(NumberProblem) {
        return try parseWords(cell)
      } catch {
        // "1.00E+04" is a number that was changed, not a word nobody knows.
        _ = try numbers.parse(cell)
        throw error
      }
    }
    let number = try numbers.parse(cell)
    guard let unit else { throw .notANumber }
    return number * unit
  }

  /// Two or three numbers between colons; the sign stands before them, even before a zero.
  private func parseClock(_ cell: Cell) throws(NumberProblem) -> Double {
    let isNegative = cell.first == 0x2D
    var sum = 0
    var part = 0
    var colons = 0
    reading: for byte in isNegative ? Cell(rebasing: cell[1...]) : cell {
      switch byte {
      case 0x30...0x39:
        part = part * 10 + byte.digit
        guard part < 10_000_000 else { throw .outOfRange }
      case 0x3A:
        guard colons < 2, colons == 0 || part < 60 else { throw .notANumber }
        sum = sum * 60 + part
        part = 0
        colons += 1
      case 0x2E where colons == 2: break reading  // parts of a second
      default: throw .notANumber
      }
    }
    guard part < 60 else { throw .notANumber }
    sum = sum * 60 + part
    if colons == 1, twoPartsAreHours { sum *= 60 }
    return Double(isNegative ? -sum : sum)
  }

  /// Pairs of a number and a word: `1 dias 5 horas 14 minutos`, `1h30m`, `90 min`.
  private func parseWords(_ cell: Cell) throws(NumberProblem) -> Double {
    var total = 0.0
    var found = false
    var i = 0
    while i < cell.count {
      while i < cell.count, !cell[i].isDigit {
        let blanks = cell.blanks(at: i)
        guard blanks > 0 || cell[i] == 0x2C || cell[i] == 0x2D else { throw .notANumber }
        i += max(1, blanks)
      }
      guard i < cell.count else { break }
      let start = i
      while i < cell.count, cell[i].isDigit || cell[i] == 0x2E || cell[i] == 0x2C { i += 1 }
      let number = try numbers.parse(Cell(rebasing: cell[start..<i]))
      i += cell.blanks(at: i)
      let wordStart = i
      while i < cell.count, cell.blanks(at: i) == 0, Self.isOfWord(cell[i]) { i += 1 }
      guard let unit = DurationWords.seconds(in: Cell(rebasing: cell[wordStart..<i])) else {
        throw .notANumber
      }
      total += number * unit
      found = true
    }
    guard found else { throw .notANumber }
    return cell.first == 0x2D ? -total : total
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == 0x2E
  }
}
