extension PosixRule {
  /// The rule written as a POSIX `TZ` value; nil for anything else.
  init?(_ text: String) {
    var parser = PosixRuleParser(text)
    guard let name = parser.name(), let west = parser.time() else { return nil }
    standard = Int32(clamping: -west)
    standardName = name
    guard !parser.isAtEnd else {
      summer = nil
      summerName = ""
      return
    }
    guard let summerName = parser.name() else { return nil }
    self.summerName = summerName
    var offset = standard + 3_600
    if !parser.isAtEnd, !parser.isAt(",") {
      guard let west = parser.time() else { return nil }
      offset = Int32(clamping: -west)
    }
    if parser.isAtEnd { parser = PosixRuleParser(",M3.2.0,M11.1.0") }
    guard let start = parser.change(), let end = parser.change(), parser.isAtEnd else { return nil }
    summer = (offset, start, end)
  }
}

/// Reads the parts of a POSIX `TZ` value one after another.
private struct PosixRuleParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    position += 1
    return true
  }

  /// An abbreviation, `CET` or `<+0330>`.
  mutating func name() -> String? {
    let start = position
    if skip("<") {
      while !isAtEnd, !isAt(">") { position += 1 }
      return skip(">") ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
    }
    while !isAtEnd, (bytes[position] | 0x20) >= 97, (bytes[position] | 0x20) <= 122 {
      position += 1
    }
    guard position - start >= 3 else { return nil }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func number() -> Int? {
    let start = position
    while !isAtEnd, bytes[position] >= 48, bytes[position] <= 57 { position += 1 }
    return CivilDate.number(bytes[start..<position])
  }

  /// Seconds of `[+-]h[:mm[:ss]]`, at most 167 hours.
  mutating func time() -> Int? {
    let negative = skip("-")
    if !negative { _ = skip("+") }
    guard let hours = number(), hours <= 167 else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where skip(":") {
      guard let part = number(), part < 60 else { return nil }
      seconds += part * unit
    }
    return negative ? -seconds : seconds
  }

  /// `,date[/time]`; the time is 02:00 unless given.
  mutating func change() -> PosixRule.Change? {
    guard skip(","), let day = day() else { return nil }
    guard skip("/") else { return PosixRule.Change(day: day, time: 7_200) }
    guard let time = time() else { return nil }
    return PosixRule.Change(day: day, time: time)
  }

  private mutating func day() -> PosixRule.Change.Day? {
    if skip("J") {
      guard let number = number(), (1...365).contains(number) else { return nil }
      return .julian(number)
    }
    guard skip("M") else {
      guard let number = number(), number <= 365 else { return nil }
      return .ordinal(number)
    }
    guard let month = number(), (1...12).contains(month), skip("."), let week = number(),
      (1...5).contains(week), skip("."), let day = number(), day <= 6
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
