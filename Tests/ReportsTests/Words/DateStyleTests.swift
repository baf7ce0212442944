import BusinessTime
import Testing

@testable import Reports

struct DateStyleTests {
  let dates: DateStyle

  init() throws { dates = try Shipped.words().dates }

  static let days: [(iso: String, long: String, short: String, month: String)] = [
    ("2026-10-05", "5 October 2026", "5 Oct 2026", "October 2026"),
    ("2024-02-29", "29 February 2024", "29 Feb 2024", "February 2024"),
    ("1969-12-31", "31 December 1969", "31 Dec 1969", "December 1969"),
  ]

  @Test(arguments: days)
  func `days read as a person writes them`(
    iso: String, long: String, short: String, month: String
  ) throws {
    let day = try #require(CivilDate(iso: iso)).daysSince1970
    #expect(dates.day(day) == long)
    #expect(dates.shortDay(day) == short)
    #expect(dates.month(day) == month)
  }

  @Test func `a range names both of its days`() throws {
    let first = try #require(CivilDate(iso: "2026-07-01")).daysSince1970
    let last = try #require(CivilDate(iso: "2026-10-31")).daysSince1970
    #expect(dates.range(first, last) == "1 July 2026 to 31 October 2026")
  }
}
