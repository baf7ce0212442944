/// The time of day and the zone behind a date.
extension DateScanner {
  /// `14:51`, `14:51:07.123`, `2:51 PM`, `14h51`; nil when the cell ends after the date.
  mutating func clock() throws(TimestampProblem) -> Clock? {
    skipToClock()
    guard position < bytes.count, let hourPart = digits(upTo: 2) else { return nil }
    var hour = hourPart
    var minute = 0
    var second = 0
    if skip(0x3A) || skip(0x2E) || skip(0x68) {
      guard let value = digits(upTo: 2) else { throw .notADate }
      minute = value
      if skip(0x3A) || skip(0x2E) {
        guard let value = digits(upTo: 2) else { throw .notADate }
        second = value
        if skip(0x2E) || skip(0x2C) { _ = digits(upTo: 9) }
      }
    } else {
      // "1015" or "101500" in a basic ISO time
      let start = position
      guard let rest = digits(upTo: 4), [2, 4].contains(position - start) else { throw .notADate }
      (minute, second) = position - start == 2 ? (rest, 0) : (rest / 100, rest % 100)
    }
    hour = try twelveHour(hour)
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 60
    else { throw .impossible }
    return Clock(seconds: hour * 3600 + minute * 60 + second)
  }

  /// Blanks, `T`, a comma, and the words that stand between a day and its time (`à`, `um`, `at`).
  private mutating func skipToClock() {
    while position < bytes.count {
      let blanks = bytes.blanks(at: position)
      guard blanks > 0 || bytes[position] == 0x54 || bytes[position] == 0x2C else { break }
      position += max(1, blanks)
    }
    guard position < bytes.count, !bytes[position].isDigit,
      let digit = bytes[position...].firstIndex(where: \.isDigit),
      Self.joiners.contains(Cell(rebasing: bytes[position..<digit]).trimmed)
    else { return }
    position = digit
  }

  private static let joiners = WordList([
    "at", "a las", "a la", "às", "as", "à", "um", "alle", "alle ore", "ore", "-",
  ])

  /// The hour of `10:17 PM`, `10:17 p. m.`; as it is without such letters.
  private mutating func twelveHour(_ hour: Int) throws(TimestampProblem) -> Int {
    var i = position + bytes.blanks(at: position)
    guard i < bytes.count else { return hour }
    let letter = bytes[i].asciiLowercased
    guard letter == 0x61 || letter == 0x70 else { return hour }
    i += 1
    if i < bytes.count, bytes[i] == 0x2E { i += 1 }
    i += bytes.blanks(at: i)
    guard i < bytes.count, bytes[i].asciiLowercased == 0x6D else { return hour }
    i += 1
    if i < bytes.count, bytes[i] == 0x2E { i += 1 }
    guard (1...12).contains(hour) else { throw .impossible }
    position = i
    return hour % 12 + (letter == 0x70 ? 12 : 0)
  }

  /// `Z`, `UTC`, `+02:00`, `+0300`, `-5`; nil when there is none.
  mutating func offset() throws(TimestampProblem) -> Int32? {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    guard position < bytes.count else { return nil }
    if skip(0x5A) || skip(0x7A) { return 0 }
    for word in ["UTC", "GMT"] where bytes[position...].starts(with: word.utf8) {
      position += 3
      if position == bytes.count { return 0 }
    }
    let sign: Int
    switch bytes[position] {
    case 0x2B: sign = 1
    case 0x2D: sign = -1
    default:
      if isZoneByLetters { throw .zoneByLetters }
      return nil
    }
    position += 1
    guard let hours = digits(upTo: 2) else { throw .notADate }
    _ = skip(0x3A)
    let minutes = digits(upTo: 2) ?? 0
    guard hours <= 14, minutes < 60 else { throw .impossible }
    return Int32(sign * (hours * 3600 + minutes * 60))
  }

  /// Whether the rest is the short name of a zone: `CET`, `(EDT)`.
  private var isZoneByLetters: Bool {
    let rest = Cell(rebasing: bytes[position...]).trimmed.withoutBrackets
    return (2...5).contains(rest.count) && rest.allSatisfy { $0.isASCIILetter && $0 < 0x60 }
  }

  /// Nothing may follow but blanks and a remark on a line of its own (`… \n\n 8%`).
  mutating func finish() throws(TimestampProblem) {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    guard
      position == bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D
        || (bytes[position] == 0x5C && position + 1 < bytes.count && bytes[position + 1] == 0x6E)
    else { throw .notADate }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func digits(upTo limit: Int) -> Int? {
    let start = position
    var number = 0
    while position < bytes.count, position - start < limit, bytes[position].isDigit {
      number = number * 10 + bytes[position].digit
      position += 1
    }
    return position > start ? number : nil
  }
}
