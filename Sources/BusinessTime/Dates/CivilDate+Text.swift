extension CivilDate {
  /// The date written `2026-10-05`; nil for anything else and for days that do not exist.
  package init?(iso text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = CivilDate.number(digits[0..<4]), let month = CivilDate.number(digits[5..<7]),
      let day = CivilDate.number(digits[8..<10])
    else { return nil }
    self.init(validating: year, month, day)
  }

  /// The date as `2026-10-05`.
  package var iso: String {
    "\(CivilDate.padded(year, to: 4))-\(CivilDate.padded(month, to: 2))-\(CivilDate.padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(abs(number))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }

  /// A number of ASCII digits alone; nil for anything else.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var result = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      result = result * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return result
  }
}
