/// Walks over a cell that holds a date, a time of day and perhaps a zone.
struct DateScanner {
  let bytes: Cell
  var position = 0

  init(_ bytes: Cell) { self.bytes = bytes }

  struct Date {
    var year: Int
    var month: Int
    var day: Int
  }

  struct Clock {
    var seconds: Int
  }

  /// The whole cell as a plain number; nil when there is anything else in it.
  var bareNumber: Double? {
    guard bytes.count >= 4, bytes.count <= 20 else { return nil }
    var dots = 0
    for byte in bytes where !byte.isDigit {
      guard byte == 0x2E else { return nil }
      dots += 1
    }
    guard dots <= 1, bytes.count != 8 || dots == 1 else { return nil }
    return Double(bytes.text)
  }

  /// `0`, `0000-00-00`, `00/00/0000 00:00`: not a digit but zeros.
  var isZero: Bool {
    bytes.contains(0x30) && bytes.allSatisfy { $0 == 0x30 || (!$0.isDigit && $0 < 0x40) }
  }

  mutating func date(_ reading: DateReading) throws(TimestampProblem) -> Date {
    skipWeekday()
    let first = try part()
    // 20261005 and 20261005T101500
    if first.digits == 8 {
      return Date(
        year: first.number / 10_000, month: first.number / 100 % 100, day: first.number % 100)
    }
    skipSeparators()
    let second = try part()
    skipSeparators()
    let third = try part()
    return try arrange(first, second, third, reading)
  }

  private struct Part {
    var number: Int
    var digits: Int
    var isMonthName: Bool { digits == 0 }
  }

  private func arrange(
    _ a: Part, _ b: Part, _ c: Part, _ reading: DateReading
  ) throws(TimestampProblem) -> Date {
    if a.digits == 4 {
      guard !c.isMonthName else { throw .notADate }
      return Date(year: a.number, month: b.number, day: c.number)
    }
    let year = try fullYear(c)
    if b.isMonthName { return Date(year: year, month: b.number, day: a.number) }
    if a.isMonthName { return Date(year: year, month: a.number, day: b.number) }
    switch reading {
    case .dayFirst: return Date(year: year, month: b.number, day: a.number)
    case .monthFirst: return Date(year: year, month: a.number, day: b.number)
    case .unambiguous, .serial, .epochSeconds, .epochMilliseconds: throw .orderUnknown
    }
  }

  /// Two digits: 00–69 are this century, 70–99 the last.
  private func fullYear(_ part: Part) throws(TimestampProblem) -> Int {
    switch part.digits {
    case 4: return part.number
    case 2: return part.number < 70 ? 2000 + part.number : 1900 + part.number
    default: throw .notADate
    }
  }

  private mutating func part() throws(TimestampProblem) -> Part {
    let start = position
    var number = 0
    while position < bytes.count, bytes[position].isDigit, position - start < 9 {
      number = number * 10 + bytes[position].digit
      position += 1
    }
    if position > start { return Part(number: number, digits: position - start) }
    guard let month = MonthNames.month(in: bytes, at: &position) else { throw .notADate }
    return Part(number: month, digits: 0)
  }

  private mutating func skipSeparators() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x2F, 0x2D, 0x2E, 0x20, 0x2C: position += 1
      default:
        // "5 de octubre de 2026"
        guard position + 3 <= bytes.count, bytes[position].asciiLowercased == 0x64,
          bytes[position + 1].asciiLowercased == 0x65, bytes[position + 2] == 0x20
        else { return }
        position += 3
      }
    }
  }

  /// "Mon, 5 Oct 2026": the name of the day says nothing new.
  private mutating func skipWeekday() {
    var i = position
    while i < bytes.count, bytes[i].isASCIILetter || bytes[i] >= 0x80 { i += 1 }
    guard i > position, i < bytes.count, bytes[i] == 0x2C else { return }
    position = i + 1
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
  }
}
