import BusinessTime
import Testing

/// Zones of half hours, days of 22 to 26 hours, leap days and year ends.
///
/// Counted by hand from the zones' rules, the odd days again with Python's zoneinfo; instants are UTC.
struct OddTimesTests {
  static let kolkata = SampleWeek(zone: "Asia/Kolkata", weekdays: ["09:30-18:00"])
  static let kathmandu = SampleWeek(zone: "Asia/Kathmandu", weekdays: ["09:00-17:00"])
  static let casablanca = SampleWeek(
    zone: "Africa/Casablanca", weekdays: ["09:00-17:00"], sunday: ["00:00-24:00"])
  static let lordHowe = SampleWeek(
    zone: "Australia/Lord_Howe", weekdays: [], sunday: ["00:00-24:00"])
  static let troll = SampleWeek(zone: "Antarctica/Troll", weekdays: [], sunday: ["00:00-24:00"])
  static let havana = SampleWeek(zone: "America/Havana", weekdays: [], sunday: ["00:00-06:00"])
  static let madridNights = SampleWeek(
    weekdays: [], saturday: ["22:00-24:00"], sunday: ["00:00-06:00"])
  static let twoSeconds = SampleWeek(zone: "UTC", weekdays: ["23:59:59-00:00:01"])
  static let utc = SampleWeek(zone: "UTC", weekdays: ["09:00-17:00"])
  static let newYear = SampleWeek(
    zone: "UTC", weekdays: ["22:00-06:00"], holidays: ["2027-01-01"])

  static let spans: [(week: SampleWeek, from: String, to: String, seconds: Int64)] = [
    // 09:30 in Kolkata is 04:00 UTC, 18:00 is 12:30.
    (kolkata, "2026-10-05T00:00:00Z", "2026-10-06T00:00:00Z", 30_600),
    (kolkata, "2026-10-05T03:59:59Z", "2026-10-05T04:00:01Z", 1),
    (kolkata, "2026-10-02T12:29:00Z", "2026-10-05T04:01:00Z", 120),
    // 09:00 in Kathmandu is 03:15 UTC.
    (kathmandu, "2026-10-05T03:00:00Z", "2026-10-05T03:30:00Z", 900),
    // Morocco takes an hour off for Ramadan: from 15 February to 22 March 2026 it keeps UTC.
    (casablanca, "2026-02-13T08:00:00Z", "2026-02-13T09:00:00Z", 3_600),
    (casablanca, "2026-02-16T08:00:00Z", "2026-02-16T09:00:00Z", 0),
    (casablanca, "2026-02-16T08:00:00Z", "2026-02-16T18:00:00Z", 28_800),
    (casablanca, "2026-03-23T08:00:00Z", "2026-03-23T09:00:00Z", 3_600),
    (casablanca, "2026-02-14T12:00:00Z", "2026-02-16T00:00:00Z", 90_000),
    (casablanca, "2026-03-21T12:00:00Z", "2026-03-22T23:30:00Z", 82_800),
    // The clocks of Lord Howe move by half an hour.
    (lordHowe, "2026-10-03T00:00:00Z", "2026-10-05T00:00:00Z", 84_600),
    (lordHowe, "2026-04-04T00:00:00Z", "2026-04-06T00:00:00Z", 88_200),
    // Those of a station in Antarctica by two hours.
    (troll, "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z", 79_200),
    (troll, "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z", 93_600),
    // In Cuba the hour from midnight is skipped, and shown twice.
    (havana, "2025-03-08T12:00:00Z", "2025-03-10T12:00:00Z", 18_000),
    (havana, "2025-11-01T12:00:00Z", "2025-11-03T12:00:00Z", 25_200),
    (madridNights, "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z", 25_200),
    (madridNights, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z", 32_400),
    // To the second.
    (twoSeconds, "2026-10-05T12:00:00Z", "2026-10-06T12:00:00Z", 2),
    (twoSeconds, "2026-10-06T00:00:00Z", "2026-10-06T00:00:05Z", 1),
    // A leap day on a Tuesday; 1900 and 2100 have none.
    (utc, "2028-02-28T16:00:00Z", "2028-03-01T10:00:00Z", 36_000),
    (utc, "2100-02-26T16:00:00Z", "2100-03-01T10:00:00Z", 7_200),
    (utc, "1900-02-28T16:00:00Z", "1900-03-01T10:00:00Z", 7_200),
    (utc, "2026-12-31T16:00:00Z", "2027-01-01T10:00:00Z", 7_200),
    (utc, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 261 * 28_800),
    (utc, "2028-01-01T00:00:00Z", "2029-01-01T00:00:00Z", 260 * 28_800),
    (newYear, "2026-12-31T12:00:00Z", "2027-01-01T12:00:00Z", 7_200),
    (newYear, "2027-01-01T12:00:00Z", "2027-01-02T12:00:00Z", 21_600),
  ]

  @Test(arguments: spans)
  func `open time`(week: SampleWeek, from: String, to: String, seconds: Int64) throws {
    for years in [2_025...2_028, 1_999...2_000] {
      let calendar = try week.calendar(years: years)
      #expect(calendar.seconds(from: from.instant, to: to.instant) == seconds, "\(years)")
    }
  }

  static let budgets: [(week: SampleWeek, from: String, seconds: Int64, due: String)] = [
    (kolkata, "2026-10-02T12:00:00Z", 1_800, "2026-10-02T12:30:00Z"),
    (kolkata, "2026-10-02T12:00:00Z", 1_801, "2026-10-05T04:00:01Z"),
    (casablanca, "2026-02-13T15:00:00Z", 3_600 + 90_000 + 60, "2026-02-16T09:01:00Z"),
    (lordHowe, "2026-10-03T00:00:00Z", 84_600, "2026-10-04T13:00:00Z"),
    (madridNights, "2026-10-24T20:00:00Z", 4 * 3_600 + 1_800, "2026-10-25T00:30:00Z"),
    (madridNights, "2026-10-24T20:00:00Z", 5 * 3_600 + 1_800, "2026-10-25T01:30:00Z"),
    (madridNights, "2026-03-28T21:00:00Z", 4 * 3_600, "2026-03-29T01:00:00Z"),
    (twoSeconds, "2026-10-05T12:00:00Z", 3, "2026-10-07T00:00:00Z"),
    (utc, "2028-02-28T16:30:00Z", 3_600, "2028-02-29T09:30:00Z"),
    (utc, "2028-02-28T16:00:00Z", 9 * 3_600, "2028-02-29T17:00:00Z"),
    (newYear, "2026-12-31T23:00:00Z", 3_601, "2027-01-02T00:00:01Z"),
  ]

  @Test(arguments: budgets)
  func `when a budget is spent`(
    week: SampleWeek, from: String, seconds: Int64, due: String
  ) throws {
    for years in [2_026...2_028, 1_999...2_000] {
      let calendar = try week.calendar(years: years)
      let found = calendar.deadline(from: from.instant, budget: seconds)
      #expect(found.map(ZoneTable.utc.isoString) == due, "\(years)")
    }
  }

  static let openings: [(week: SampleWeek, at: String, next: String)] = [
    (kolkata, "2026-10-02T12:30:00Z", "2026-10-05T04:00:00Z"),
    (casablanca, "2026-02-16T08:00:00Z", "2026-02-16T09:00:00Z"),
    (lordHowe, "2026-10-04T13:00:00Z", "2026-10-10T13:00:00Z"),
    (havana, "2025-03-09T00:00:00Z", "2025-03-09T05:00:00Z"),
    (utc, "2028-02-28T17:00:00Z", "2028-02-29T09:00:00Z"),
    (utc, "2026-12-31T17:00:00Z", "2027-01-01T09:00:00Z"),
    (newYear, "2027-01-01T00:00:00Z", "2027-01-02T00:00:00Z"),
  ]

  @Test(arguments: openings)
  func `when it opens next`(week: SampleWeek, at: String, next: String) throws {
    let calendar = try week.calendar()
    let found = calendar.nextOpening(atOrAfter: at.instant)
    #expect(found.map(ZoneTable.utc.isoString) == next)
    #expect(!calendar.isOpen(at: at.instant))
  }

  static let lists: [(week: SampleWeek, from: String, ends: [String])] = [
    (
      SampleWeek.overnight, "2026-11-23T22:30:00Z",
      [
        "2026-11-23T22:30:00Z", "2026-11-24T05:00:00Z", "2026-11-24T21:00:00Z",
        "2026-11-25T05:00:00Z",
      ]
    ),
    (
      SampleWeek.nightHoliday, "2026-11-23T12:00:00Z",
      [
        "2026-11-23T21:00:00Z", "2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z",
        "2026-11-25T05:00:00Z",
      ]
    ),
    (
      SampleWeek.christmas, "2026-12-23T09:15:00Z",
      [
        "2026-12-23T09:30:00Z", "2026-12-23T13:00:00Z", "2026-12-23T15:00:00Z",
        "2026-12-23T18:00:00Z", "2026-12-24T08:00:00Z", "2026-12-24T12:00:00Z",
        "2026-12-28T08:00:00Z", "2026-12-28T13:00:00Z",
      ]
    ),
    (
      madridNights, "2026-10-24T12:00:00Z",
      [
        "2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z", "2026-10-31T21:00:00Z",
        "2026-11-01T05:00:00Z",
      ]
    ),
  ]

  @Test(arguments: lists)
  func `the next stretches`(week: SampleWeek, from: String, ends: [String]) throws {
    let found = try week.calendar().intervals(from: from.instant, count: ends.count / 2)
    #expect(found.flatMap { [$0.lowerBound, $0.upperBound] }.map(ZoneTable.utc.isoString) == ends)
  }
}
