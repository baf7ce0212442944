import Testing

@testable import Reports

struct NumberStyleTests {
  let english: NumberStyle
  let spanish: NumberStyle

  init() throws {
    let words = try Shipped.text("Templates/strings.en.json5")
    english = try Strings(parsing: words).numbers
    let translated =
      words
      .replacing("decimal: \".\"", with: "decimal: \",\"")
      .replacing("group: \",\"", with: "group: \".\"")
      .replacing("minimumGrouping: 1", with: "minimumGrouping: 2")
      .replacing("percent: \"{n}%\"", with: "percent: \"{n}\u{A0}%\"")
    spanish = try Strings(parsing: translated).numbers
  }

  static let amounts: [(number: Double, english: String, spanish: String)] = [
    (0, "0", "0"),
    (7, "7", "7"),
    (999, "999", "999"),
    (1234, "1,234", "1234"),
    (1234.5, "1,234.5", "1234,5"),
    (12_345.67, "12,345.7", "12.345,7"),
    (1_234_567, "1,234,567", "1.234.567"),
    (0.42, "0.42", "0,42"),
    (0.5, "0.5", "0,5"),
    (2.05, "2.05", "2,05"),
    (2.999, "3", "3"),
    (-3, "−3", "−3"),
    (-1234.5, "−1,234.5", "−1234,5"),
  ]

  @Test(arguments: amounts)
  func `amounts have the separators of their language`(
    number: Double, english: String, spanish: String
  ) {
    #expect(self.english.amount(number) == english)
    #expect(self.spanish.amount(number) == spanish)
  }

  static let ratios: [(ratio: Double, english: String, spanish: String)] = [
    (0, "0%", "0\u{A0}%"),
    (1, "100%", "100\u{A0}%"),
    (0.5, "50%", "50\u{A0}%"),
    (0.942, "94.2%", "94,2\u{A0}%"),
    (0.9417, "94.2%", "94,2\u{A0}%"),
    (0.99999, "99.9%", "99,9\u{A0}%"),
    (0.00001, "0.1%", "0,1\u{A0}%"),
    (1.25, "125%", "125\u{A0}%"),
  ]

  @Test(arguments: ratios)
  func `not quite all is never 100 percent, not quite nothing never 0`(
    ratio: Double, english: String, spanish: String
  ) {
    #expect(self.english.percent(ratio) == english)
    #expect(self.spanish.percent(ratio) == spanish)
  }

  static let workingTimes: [(seconds: Double, expected: String)] = [
    (0, "0 s"),
    (20, "20 s"),
    (59, "1 min"),
    (60, "1 min"),
    (1320, "22 min"),
    (3599, "1 h"),
    (3600, "1 h"),
    (12_300, "3 h 25 min"),
    (183_600, "51 h"),
    (359_940, "99 h 59 min"),
    (362_000, "101 h"),
    (7_200_000, "2,000 h"),
  ]

  @Test(arguments: workingTimes)
  func `service time is never counted in days`(seconds: Double, expected: String) {
    #expect(english.workingTime(seconds) == expected)
  }

  static let elapsedTimes: [(seconds: Double, expected: String)] = [
    (12_300, "3 h 25 min"),
    (169_200, "47 h"),
    (172_800, "2 d"),
    (187_200, "2 d 4 h"),
    (2_941_200, "34 d"),
  ]

  @Test(arguments: elapsedTimes)
  func `clock time is counted in days from the second on`(seconds: Double, expected: String) {
    #expect(english.elapsed(seconds) == expected)
  }

  @Test func `hours have one decimal`() {
    #expect(english.hours(45_000) == "12.5 h")
    #expect(english.hours(36_000) == "10 h")
  }
}
