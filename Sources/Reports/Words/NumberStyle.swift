/// How a language writes numbers, percentages and durations.
package struct NumberStyle: Sendable {
  let decimalPoint: String
  let groupSeparator: String
  /// How many digits must stand before the first separator: 2 leaves four digits ungrouped.
  let minimumGrouping: Int
  let percentPattern: Pattern
  let units: Units

  /// "{n} h", "{n} min".
  struct Units: Sendable {
    let day: Pattern
    let hour: Pattern
    let minute: Pattern
    let second: Pattern
  }

  init(_ words: WordsFile) throws(StringsError) {
    decimalPoint = try words.text("formats.decimal")
    groupSeparator = try words.text("formats.group")
    minimumGrouping = Int(try words.number("formats.minimumGrouping"))
    percentPattern = Pattern(try words.text("formats.percent"))
    units = Units(
      day: Pattern(try words.text("formats.units.day")),
      hour: Pattern(try words.text("formats.units.hour")),
      minute: Pattern(try words.text("formats.units.minute")),
      second: Pattern(try words.text("formats.units.second")))
  }

  /// "1,234".
  package func whole(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let text = digits.utf8.count < 3 + minimumGrouping ? digits : grouped(digits)
    return number < 0 ? "−\(text)" : text
  }

  /// "1,234.5": rounded to so many decimals, zeros at the end left out.
  package func decimal(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    guard number.isFinite, number.magnitude < 1e15 else { return "–" }
    let scaled = Int((number.magnitude * Double(scale)).rounded())
    var text = whole(scaled / scale)
    var fraction = scaled % scale
    if fraction > 0 {
      text += decimalPoint
      while fraction > 0 {
        scale /= 10
        text.unicodeScalars.append(Self.digit(fraction / scale))
        fraction %= scale
      }
    }
    return number < 0 && scaled > 0 ? "−\(text)" : text
  }

  /// A count, an average or an amount of hours: one decimal, two below ten.
  package func amount(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return self.whole(whole) }
    return decimal(number, places: number.magnitude < 10 ? 2 : 1)
  }

  /// "94.2%": what is not all is never printed as 100, what is something never as 0.
  package func percent(_ ratio: Double) -> String {
    var tenths = (ratio * 1000).rounded()
    if ratio < 1, tenths >= 1000 { tenths = 999 }
    if ratio > 0, tenths <= 0 { tenths = 1 }
    return percentPattern(decimal(tenths / 10, places: 1))
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value))
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupSeparator }
      text.append(digit)
    }
    return text
  }
}
