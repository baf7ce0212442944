import BusinessTime
import Testing

struct BusinessCalendarTests {
  static let spans: [(week: SampleWeek, from: String, to: String, minutes: Int64)] = [
    (.split, "2026-11-23 13:00", "2026-11-23 17:00", 120),
    (.split, "2026-11-23 14:00", "2026-11-23 16:00", 0),
    (.split, "2026-11-23 13:59", "2026-11-23 16:01", 2),
    (.split, "2026-11-27 18:00", "2026-11-30 10:00", 120),
    (.split, "2026-11-28 10:00", "2026-11-29 20:00", 0),
    (.split, "2026-11-23 00:00", "2026-11-30 00:00", 2_400),
    (.split, "2026-11-23 10:00", "2026-11-23 10:00", 0),
    (.split, "2026-11-23 11:00", "2026-11-23 10:00", 0),
    (.split, "2026-03-27 09:00", "2026-03-30 19:00", 960),
    (.overnight, "2026-11-23 20:00", "2026-11-24 08:00", 480),
    (.overnight, "2026-11-27 23:00", "2026-11-28 07:00", 420),
    (.overnight, "2026-11-22 22:00", "2026-11-23 06:00", 0),
    (.overnight, "2026-11-28 00:00", "2026-11-29 00:00", 360),
    (.overnight, "2026-03-27 22:00", "2026-03-30 22:00", 480),
    (.nightHoliday, "2026-11-23 20:00", "2026-11-24 08:00", 120),
    (.nightHoliday, "2026-11-24 00:00", "2026-11-25 00:00", 0),
    (.nightHoliday, "2026-11-24 20:00", "2026-11-25 08:00", 360),
    (.alwaysMadrid, "2026-03-29 00:00", "2026-03-30 00:00", 1_380),
    (.alwaysMadrid, "2026-10-25 00:00", "2026-10-26 00:00", 1_500),
    (.alwaysMadrid, "2026-01-01 00:00", "2027-01-01 00:00", 525_600),
    (.alwaysNewYork, "2026-03-08 00:00", "2026-03-09 00:00", 1_380),
    (.alwaysNewYork, "2026-11-01 00:00", "2026-11-02 00:00", 1_500),
    (.alwaysNewYork, "2026-11-01 00:30", "2026-11-01 02:30", 180),
    (.weekdaysOnly, "2026-03-27 12:00", "2026-03-30 12:00", 1_440),
    (.christmas, "2026-12-24 08:00", "2026-12-24 20:00", 240),
    (.christmas, "2026-12-23 08:00", "2026-12-23 20:00", 450),
    (.christmas, "2026-12-22 08:00", "2026-12-22 20:00", 360),
    (.christmas, "2026-12-24 12:00", "2026-12-28 10:00", 120),
    (.christmas, "2026-12-31 18:00", "2027-01-04 10:00", 120),
    (.closed, "2026-01-01 00:00", "2027-01-01 00:00", 0),
    (.onlyOnce, "2020-01-01 00:00", "2040-01-01 00:00", 240),
  ]

  @Test(arguments: spans)
  func `counts open time`(week: SampleWeek, from: String, to: String, minutes: Int64) throws {
    for years in [2_026...2_027, 2_020...2_020, 2_026...2_026] {
      let calendar = try week.calendar(years: years)
      let seconds = calendar.seconds(from: calendar.at(from), to: calendar.at(to))
      #expect(seconds == minutes * 60, "table for \(years)")
    }
  }

  static let budgets: [(week: SampleWeek, from: String, minutes: Int64, due: String?)] = [
    (.split, "2026-11-23 13:00", 60, "2026-11-23 14:00"),
    (.split, "2026-11-23 13:00", 61, "2026-11-23 16:01"),
    (.split, "2026-11-23 13:00", 120, "2026-11-23 17:00"),
    (.split, "2026-11-23 03:00", 1, "2026-11-23 09:01"),
    (.split, "2026-11-27 18:30", 60, "2026-11-30 09:30"),
    (.split, "2026-11-28 12:00", 480, "2026-11-30 19:00"),
    (.split, "2026-11-28 12:00", 0, "2026-11-28 12:00"),
    (.split, "2026-11-28 12:00", -5, "2026-11-28 12:00"),
    (.split, "2027-12-31 18:00", 180, "2028-01-03 11:00"),
    (.overnight, "2026-11-23 12:00", 180, "2026-11-24 01:00"),
    (.nightHoliday, "2026-11-23 23:00", 61, "2026-11-25 00:01"),
    (.alwaysMadrid, "2026-03-28 12:00", 1_440, "2026-03-29 13:00"),
    (.alwaysNewYork, "2026-10-31 12:00", 1_440, "2026-11-01 11:00"),
    (.christmas, "2026-12-24 12:00", 90, "2026-12-28 09:30"),
    (.onlyOnce, "2026-11-01 00:00", 240, "2026-12-24 13:00"),
    (.onlyOnce, "2026-11-01 00:00", 241, nil),
    (.closed, "2026-11-01 00:00", 1, nil),
    (.split, "2026-11-23 13:00", .max / 60, nil),
    (.alwaysMadrid, "2026-11-23 13:00", .max / 60, nil),
  ]

  @Test(arguments: budgets)
  func `finds when a budget is spent`(
    week: SampleWeek, from: String, minutes: Int64, due: String?
  ) throws {
    for years in [2_026...2_027, 2_020...2_020, 2_026...2_026] {
      let calendar = try week.calendar(years: years)
      let found = calendar.deadline(from: calendar.at(from), budget: minutes * 60)
      #expect(calendar.clock(found) == due, "table for \(years)")
    }
  }

  static let openings: [(week: SampleWeek, at: String, isOpen: Bool, next: String?)] = [
    (.split, "2026-11-23 09:00", true, "2026-11-23 09:00"),
    (.split, "2026-11-23 08:59", false, "2026-11-23 09:00"),
    (.split, "2026-11-23 14:00", false, "2026-11-23 16:00"),
    (.split, "2026-11-27 19:00", false, "2026-11-30 09:00"),
    (.split, "2027-12-31 19:00", false, "2028-01-03 09:00"),
    (.overnight, "2026-11-24 00:00", true, "2026-11-24 00:00"),
    (.overnight, "2026-11-24 06:00", false, "2026-11-24 22:00"),
    (.christmas, "2026-12-25 10:00", false, "2026-12-28 09:00"),
    (.christmas, "2026-12-24 13:00", false, "2026-12-28 09:00"),
    (.onlyOnce, "2026-12-24 13:00", false, nil),
    (.closed, "2026-12-24 13:00", false, nil),
    (.alwaysMadrid, "2026-12-24 13:00", true, "2026-12-24 13:00"),
  ]

  @Test(arguments: openings)
  func `finds the next opening`(
    week: SampleWeek, at: String, isOpen: Bool, next: String?
  ) throws {
    for years in [2_026...2_027, 2_020...2_020] {
      let calendar = try week.calendar(years: years)
      #expect(calendar.isOpen(at: calendar.at(at)) == isOpen)
      #expect(calendar.clock(calendar.nextOpening(atOrAfter: calendar.at(at))) == next)
    }
  }
}
