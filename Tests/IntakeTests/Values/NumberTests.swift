import Testing

@testable import Intake

struct NumberTests {
  private func read(_ text: String, _ decimal: DecimalSign) -> String {
    inCell(text) { cell in
      do throws(NumberProblem) {
        return "\(try NumberParser(decimal: decimal).parse(cell))"
      } catch {
        return "\(error)"
      }
    }
  }

  static let plain: [(cell: String, expected: String)] = [
    ("0", "0.0"), ("12", "12.0"), ("0.25", "0.25"), ("12.5", "12.5"), ("0,01", "0.01"),
    ("20,0", "20.0"), ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("2.000,0", "2000.0"),
    ("1.234.567,8", "1234567.8"), ("1,234,567.8", "1234567.8"), ("25,042,366", "25042366.0"),
    ("52 267", "52267.0"), ("52\u{A0}267", "52267.0"), ("52\u{202F}267,5", "52267.5"),
    ("1'234.50", "1234.5"), ("1’234.50", "1234.5"), ("$12.58", "12.58"), ("12,58 €", "12.58"),
    ("EUR 12.58", "12.58"), ("£1,234.50", "1234.5"), ("(2.00)", "-2.0"), ("-2.5", "-2.5"),
    ("- 2.5", "-2.5"), ("2.5-", "-2.5"), ("+2.5", "2.5"), ("12%", "12.0"), (" 7 ", "7.0"),
    ("0.1234", "0.1234"), ("0,125", "0.125"), ("1234,567", "1234.567"), ("3.5 h", "3.5"),
  ]

  @Test(arguments: plain)
  func `reads numbers that everybody reads alike`(cell: String, expected: String) {
    #expect(read(cell, .unknown) == expected)
  }

  static let styled: [(cell: String, point: String, comma: String)] = [
    ("1,234", "1234.0", "1.234"), ("1.234", "1.234", "1234.0"),
    ("12,345", "12345.0", "12.345"), ("1.5", "1.5", "1.5"),
    ("1.234,56", "notANumber", "1234.56"), ("1,234.56", "1234.56", "notANumber"),
  ]

  @Test(arguments: styled)
  func `the column decides between thousands and decimals`(
    cell: String, point: String, comma: String
  ) {
    #expect(read(cell, .point) == point)
    #expect(read(cell, .comma) == comma)
  }

  @Test(arguments: ["1,234", "1.234", "12,345", "$1,234", "-1.234"])
  func `one sign and three digits can be read in two ways`(cell: String) {
    #expect(read(cell, .unknown) == "styleUnknown")
  }

  static let destroyed: [String] = [
    "3,87,16,91,111", "1.00E+04", "4.3e5", "1,23,4", "1.2.3", "1,234.56.78", "12,3456,789",
  ]

  @Test(arguments: destroyed)
  func `a number that a spreadsheet changed is not believed`(cell: String) {
    #expect(read(cell, .unknown) == "destroyed")
  }

  static let refused: [String] = [
    "NaN", "nan", "Infinity", "inf", "0x10", "1_000", "twelve", "", "-", "€", "12 apples", "١٢",
    "2026-10-05", "3-4", "3 (2)", "1 30", "12 34 567", "1''234", "5 6",
  ]

  @Test(arguments: refused)
  func `what is no number is refused`(cell: String) {
    #expect(read(cell, .unknown) == "notANumber")
  }
}
