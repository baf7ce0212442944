import BusinessTime

/// The week of a calendar in a test: Monday to Friday alike, and the weekend.
struct SampleWeek: Sendable {
  var zone = "Europe/Madrid"
  var weekdays = ["09:00-14:00", "16:00-19:00"]
  var saturday: [String] = []
  var sunday: [String] = []
  var holidays: [String] = []
  var overrides: [String: [String]] = [:]
  var breaks: [String: [String]] = [:]

  static let split = SampleWeek()
  static let overnight = SampleWeek(weekdays: ["22:00-06:00"])
  static let alwaysMadrid = SampleWeek(
    weekdays: ["00:00-24:00"], saturday: ["00:00-24:00"], sunday: ["00:00-24:00"])
  static let alwaysNewYork = SampleWeek(
    zone: "America/New_York", weekdays: ["00:00-24:00"], saturday: ["00:00-24:00"],
    sunday: ["00:00-24:00"])
  static let weekdaysOnly = SampleWeek(weekdays: ["00:00-24:00"])
  static let christmas = SampleWeek(
    holidays: ["2026-12-25", "2027-01-01"], overrides: ["2026-12-24": ["09:00-13:00"]],
    breaks: ["2026-12-23": ["10:00-10:30"], "2026-12-22": ["13:00-17:00"]])
  static let nightHoliday = SampleWeek(weekdays: ["22:00-06:00"], holidays: ["2026-11-24"])
  static let closed = SampleWeek(weekdays: [])
  static let onlyOnce = SampleWeek(weekdays: [], overrides: ["2026-12-24": ["09:00-13:00"]])

  /// The calendar, with a table for some years.
  func calendar(years: ClosedRange<Int> = 2_026...2_027) throws -> BusinessCalendar {
    var weekly: [Weekday: [String]] = [.sat: saturday, .sun: sunday]
    for day in Weekday.allCases where day < .sat { weekly[day] = weekdays }
    let definition = try CalendarDefinition(
      weekly: weekly, holidays: Set(holidays.map(\.day)), overrides: byDay(overrides),
      breaks: byDay(breaks))
    return BusinessCalendar(
      name: "sample", definition: definition, zone: try .system(zone),
      from: CivilDate(year: years.lowerBound, month: 1, day: 1).daysSince1970,
      to: CivilDate(year: years.upperBound, month: 12, day: 31).daysSince1970)
  }

  private func byDay(_ dates: [String: [String]]) -> [Int32: [String]] {
    Dictionary(uniqueKeysWithValues: dates.map { ($0.key.day, $0.value) })
  }
}

extension BusinessCalendar {
  /// The instant of a wall-clock time here: `2026-11-23 09:30`, with seconds if need be.
  func at(_ text: String) -> Int64 {
    let seconds = text.count == 16 ? ":00" : ""
    return zone.instant(local: "\(text.prefix(10))T\(text.dropFirst(11))\(seconds)Z".instant)
  }

  /// An instant as its wall clock shows it, in the form that `at` reads.
  func clock(_ instant: Int64?) -> String? {
    instant.map { String(zone.isoString($0).prefix(16)).replacing("T", with: " ") }
  }
}
