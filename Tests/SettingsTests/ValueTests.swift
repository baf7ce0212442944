import Settings
import Testing

struct BudgetTests {
  static let amounts: [(text: String, budget: ServiceLevel.Budget)] = [
    ("1328893s", .seconds(1_328_893)), ("90s", .seconds(90)), ("15m", .seconds(900)),
    ("4h", .seconds(14_400)),
    ("1.5h", .seconds(5400)), ("0.5 h", .seconds(1800)), ("72H", .seconds(259_200)),
    ("3 business days", .businessDays(3)), ("1 business day", .businessDays(1)),
    ("1.5  business days", .businessDays(1.5)),
  ]

  @Test(arguments: amounts)
  func `an amount of time is read`(text: String, budget: ServiceLevel.Budget) throws {
    #expect(try ServiceLevel.Budget(text) == budget)
  }

  static let refused: [(text: String, suggestion: String)] = [
    ("2d", "write 2 business days, or the hours such as 48h"),
    ("30 minutes", "write 30m"), ("4 hours", "write 4h"),
    ("15", "add a unit: 15m, 15h or 15 business days"),
    ("0h", "write one such as 15m, 4h or 3 business days"),
    ("-1h", "write one such as 15m, 4h or 3 business days"),
    ("1,5h", "write one such as 15m, 4h or 3 business days"),
    ("", "write one such as 15m, 4h or 3 business days"),
    ("99999 business days", "write one such as 15m, 4h or 3 business days"),
    ("9999999h", "write one such as 15m, 4h or 3 business days"),
  ]

  @Test(arguments: refused) func `others are refused`(text: String, suggestion: String) {
    let complaint = Complaint("'\(text)' is not an amount of time", suggestion)
    #expect(throws: complaint) { try ServiceLevel.Budget(text) }
  }

  @Test func `parts of a second are refused`() {
    let complaint = Complaint("'0.1s' is not a whole number of seconds", "write it in seconds")
    #expect(throws: complaint) { try ServiceLevel.Budget("0.1s") }
  }
}

struct CivilDayTests {
  static let days: [(text: String, count: Int32)] = [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-10-31", 20_757),
    ("1900-01-01", -25_567), ("2199-12-31", 84_005),
  ]

  @Test(arguments: days) func `days are counted from 1970`(text: String, count: Int32) throws {
    let day = try #require(CivilDay(text))
    #expect(day.daysSince1970 == count)
    #expect(CivilDay(daysSince1970: count) == day)
    #expect(day.description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-10-31x", "", "--"])
  func `what is no day is refused`(text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test func `a month ends where the next begins`() throws {
    let month = try #require(CivilMonth("2026-12"))
    #expect(month.first.description == "2026-12-01" && month.end.description == "2027-01-01")
    #expect(CivilMonth("2026-13") == nil && CivilMonth("2026-1") == nil)
    #expect(CivilMonth(lastFullBefore: month.first)?.description == "2026-11")
    #expect(CivilMonth(lastFullBefore: month.end)?.description == "2026-12")
  }

  @Test func `a quarter has three months`() throws {
    let quarter = try #require(CivilQuarter("2026-q3"))
    #expect(quarter.first.description == "2026-07-01" && quarter.end.description == "2026-10-01")
    #expect(CivilQuarter("2026-Q5") == nil && CivilQuarter("2026-Q03") == nil)
    #expect(CivilQuarter(lastFullBefore: quarter.end)?.description == "2026-Q3")
    #expect(CivilQuarter(lastFullBefore: quarter.first)?.description == "2026-Q2")
    let january = try #require(CivilDay("2026-01-15"))
    #expect(CivilQuarter(lastFullBefore: january)?.description == "2025-Q4")
  }
}
