import BusinessTime
import Testing

struct CivilDateTests {
  @Test(
    arguments: [
      ("1970-01-01", 0, Weekday.thu), ("1969-12-31", -1, .wed), ("2000-02-29", 11_016, .tue),
      ("2026-11-21", 20_778, .sat), ("1900-03-01", -25_508, .thu), ("9999-12-31", 2_932_896, .fri),
      ("0001-01-01", -719_162, .mon),
    ] as [(String, Int32, Weekday)])
  func `counts days from 1970`(iso: String, days: Int32, weekday: Weekday) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(date.daysSince1970 == days)
    #expect(date.weekday == weekday)
    #expect(CivilDate(daysSince1970: days) == date)
    #expect(date.iso == iso)
  }

  @Test func `every day has one name and one number`() {
    var date = CivilDate(year: 1_899, month: 12, day: 31)
    for days in Int32(-25_567)...47_481 {
      let next = CivilDate(daysSince1970: days)
      #expect(next.daysSince1970 == days)
      #expect(next > date)
      #expect(next.weekday == date.weekday.next)
      date = next
    }
    #expect(date.iso == "2099-12-31")
  }

  @Test(arguments: [
    "2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026/04/01", "2026-4-1",
    "", "2026-04-01T", "+026-04-01", "0000-01-01",
  ])
  func `refuses days that do not exist`(text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test(
    arguments: [
      (2_026, 13, 1, "2027-01-01"), (2_026, 0, 1, "2025-12-01"), (2_026, 3, 0, "2026-02-28"),
      (2_026, 2, 30, "2026-03-02"), (2_026, -11, 31, "2025-01-31"),
    ] as [(Int, Int, Int, String)])
  func `carries overflow`(year: Int, month: Int, day: Int, iso: String) {
    #expect(CivilDate(year: year, month: month, day: day).iso == iso)
  }

  @Test func `never traps on any numbers`() {
    for extreme in [Int.min, Int.max, 0] {
      _ = CivilDate(year: extreme, month: extreme, day: extreme).daysSince1970
      _ = CivilDate(iso: "2026-01-31")?.adding(months: extreme).adding(days: extreme).iso
    }
    #expect(CivilDate(daysSince1970: .max).weekday == .fri)
    #expect(CivilDate(daysSince1970: .min) < CivilDate(daysSince1970: .max))
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"),
      ("2026-11-21", 12, "2027-11-21"), ("2026-11-21", -11, "2025-12-21"),
      ("2026-12-31", 2, "2027-02-28"),
    ] as [(String, Int, String)])
  func `adds months and stays in the month`(iso: String, months: Int, expected: String) {
    #expect(CivilDate(iso: iso)?.adding(months: months).iso == expected)
  }

  @Test(arguments: [
    "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
    "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2285-03-22",
  ])
  func `knows Easter`(iso: String) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(CivilDate.easterSunday(year: date.year) == date)
  }

  @Test(
    arguments: [
      (1, Weekday.mon, 9, "2026-09-07"), (3, .mon, 1, "2026-01-19"), (4, .thu, 11, "2026-11-26"),
      (-1, .mon, 5, "2026-05-25"), (-1, .sun, 3, "2026-03-29"), (5, .mon, 2, nil),
      (-5, .sun, 3, "2026-03-01"),
      (1, .thu, 1, "2026-01-01"), (0, .thu, 1, nil), (1, .thu, 13, nil),
    ] as [(Int, Weekday, Int, String?)])
  func `finds the n-th weekday`(n: Int, weekday: Weekday, month: Int, iso: String?) {
    #expect(CivilDate.nth(n, weekday, year: 2_026, month: month)?.iso == iso)
  }

  @Test func `knows the lengths of months`() {
    let lengths = (1...12).map { CivilDate.daysInMonth(year: 2_024, month: $0) }
    #expect(lengths == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(CivilDate.daysInMonth(year: 2_100, month: 2) == 28)
    #expect(CivilDate.daysInMonth(year: 2_000, month: 2) == 29)
    #expect(CivilDate(iso: "2026-02-03")?.endOfMonth.iso == "2026-02-28")
  }
}
