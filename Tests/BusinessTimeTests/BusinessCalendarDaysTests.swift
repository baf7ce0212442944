import BusinessTime
import Testing

struct BusinessCalendarDaysTests {
  @Test func `the days with other hours are listed with theirs`() throws {
    let definition = try CalendarDefinition(
      weekly: [.mon: ["09:00-14:00"], .tue: ["09:00-14:00"]],
      holidays: [day("2026-10-12")], overrides: [day("2026-10-13"): ["10:00-12:00"]],
      breaks: [day("2026-10-19"): ["12:00-13:00"], day("2026-10-21"): ["12:00-13:00"]])
    let calendar = BusinessCalendar(
      name: "a", definition: definition, zone: .utc, from: day("2026-10-01"), to: day("2026-11-01"))
    let found = calendar.exceptions(from: day("2026-10-01"), to: day("2026-11-01"))
    #expect(found.map(\.day) == [day("2026-10-12"), day("2026-10-13"), day("2026-10-19")])
    #expect(found.map { $0.hours.map(\.open) } == [[], [36_000], [32_400, 46_800]])
    #expect(calendar.exceptions(from: day("2026-10-14"), to: day("2026-10-14")).isEmpty)
    // The week alone knows none of it.
    #expect(calendar.withoutExceptions.isBusinessDay(day("2026-10-12")))
  }

  static let promises: [(week: SampleWeek, from: String, days: Int, due: String?)] = [
    (.split, "2026-11-27 10:00", 3, "2026-12-02 10:00"),
    (.split, "2026-11-28 12:00", 1, "2026-12-01 09:00"),
    (.split, "2026-11-27 20:00", 1, "2026-12-01 09:00"),
    (.split, "2026-11-23 15:00", 1, "2026-11-24 16:00"),
    (.split, "2026-11-23 10:00", 0, "2026-11-23 10:00"),
    (.christmas, "2026-12-23 17:00", 1, "2026-12-24 13:00"),
    (.christmas, "2026-12-23 17:00", 2, "2026-12-28 17:00"),
    (.alwaysMadrid, "2026-03-28 12:00", 1, "2026-03-29 12:00"),
    (.onlyOnce, "2026-12-01 12:00", 1, nil),
    (.closed, "2026-12-01 12:00", 1, nil),
    (.split, "2026-12-01 12:00", .max, nil),
  ]

  @Test(arguments: promises)
  func `counts business days`(week: SampleWeek, from: String, days: Int, due: String?) throws {
    let calendar = try week.calendar()
    let found = calendar.deadline(from: calendar.at(from), businessDays: days)
    #expect(calendar.clock(found) == due)
  }

  @Test func `lists open stretches, joined and cut`() throws {
    let split = try SampleWeek.split.calendar()
    let found = split.intervals(from: split.at("2026-11-27 17:00"), count: 2)
    #expect(found.map { split.clock($0.lowerBound) } == ["2026-11-27 17:00", "2026-11-30 09:00"])
    #expect(found.map { split.clock($0.upperBound) } == ["2026-11-27 19:00", "2026-11-30 14:00"])

    let week = try SampleWeek.weekdaysOnly.calendar()
    let joined = week.intervals(from: week.at("2026-11-22 17:00"), count: 1)
    #expect(joined.map { week.clock($0.lowerBound) } == ["2026-11-23 00:00"])
    #expect(joined.map { week.clock($0.upperBound) } == ["2026-11-28 00:00"])

    let closed = try SampleWeek.closed.calendar()
    #expect(closed.intervals(from: 0, count: 3) == [])
    #expect(split.intervals(from: 0, count: 0) == [])
  }

  @Test func `knows business days and dates`() throws {
    let calendar = try SampleWeek.christmas.calendar()
    #expect(calendar.isBusinessDay("2026-12-24".day))
    #expect(!calendar.isBusinessDay("2026-12-25".day))
    #expect(!calendar.isBusinessDay("2026-12-26".day))
    #expect(calendar.day(of: "2026-12-24T23:30:00Z".instant) == "2026-12-25".day)
  }

  @Test func `leaves out a date that the zone left out`() throws {
    var week = SampleWeek.split
    week.zone = "Pacific/Apia"
    week.holidays = ["2011-12-31"]
    let calendar = try week.calendar(years: 2_011...2_012)
    #expect(!calendar.isBusinessDay("2011-12-30".day))
    let from = calendar.at("2011-12-29 00:00")
    #expect(calendar.seconds(from: from, to: calendar.at("2012-01-01 00:00")) == 8 * 3_600)
  }

  @Test func `is open around the clock`() throws {
    #expect(BusinessCalendar.alwaysOpen(zone: .utc).isAlwaysOpen)
    #expect(try SampleWeek.alwaysMadrid.calendar().isAlwaysOpen)
    #expect(try !SampleWeek.weekdaysOnly.calendar().isAlwaysOpen)
    let calendar = BusinessCalendar.alwaysOpen(zone: .utc)
    #expect(calendar.seconds(from: 5, to: 5_000_000_005) == 5_000_000_000)
    #expect(calendar.intervals(from: 0, count: 1).first?.lowerBound == 0)
  }

  @Test func `never traps on any instant`() throws {
    for week in [SampleWeek.onlyOnce, .alwaysMadrid] {
      let calendar = try week.calendar()
      for instant in [Int64.min, .min + 1, -62_135_596_800, 253_402_300_800, .max - 1, .max] {
        _ = calendar.isOpen(at: instant)
        _ = calendar.nextOpening(atOrAfter: instant)
        _ = calendar.deadline(from: instant, budget: 60)
        _ = calendar.deadline(from: instant, businessDays: 1)
        _ = calendar.seconds(from: instant, to: instant.addingReportingOverflow(9).partialValue)
        _ = calendar.intervals(from: instant, count: 1)
      }
    }
  }
}

/// The day number of `2026-10-05`.
private func day(_ text: String) -> Int32 { CivilDate(iso: text)?.daysSince1970 ?? .max }
