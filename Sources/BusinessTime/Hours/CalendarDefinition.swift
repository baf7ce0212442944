/// When a desk is open: a normal week, and the dates that differ from it.
///
/// Hours are wall-clock times; dates are days since 1970-01-01. A holiday wins over an override, and
/// breaks are taken away from whatever is left.
package struct CalendarDefinition: Sendable, Equatable {
  /// The hours of a normal week; a day left out is closed.
  package var weekly: [Weekday: [DailyHours.Interval]] = [:]
  /// Dates without any open time.
  package var holidays: Set<Int32> = []
  /// Dates with hours of their own instead of the week's.
  package var overrides: [Int32: [DailyHours.Interval]] = [:]
  /// Intervals taken away from single dates.
  package var breaks: [Int32: [DailyHours.Interval]] = [:]

  /// A calendar that never opens.
  package init() {}

  /// A calendar from hours as settings write them.
  ///
  /// What an overnight interval opens after midnight is added to the next day: of the week, or of an
  /// overridden date, where it joins the hours which that day has anyway.
  package init(
    weekly: [Weekday: [String]], holidays: Set<Int32> = [], overrides: [Int32: [String]] = [:],
    breaks: [Int32: [String]] = [:]
  ) throws(DailyHoursError) {
    self.holidays = holidays
    for day in weekly.keys.sorted() {
      let hours = try DailyHours(weekly[day] ?? [])
      self.weekly[day, default: []] += hours.intervals
      self.weekly[day.next, default: []] += hours.nextDay
    }
    var spilled: [Int32: [DailyHours.Interval]] = [:]
    for day in overrides.keys.sorted() {
      let hours = try DailyHours(overrides[day] ?? [])
      self.overrides[day] = hours.intervals
      if !hours.nextDay.isEmpty { spilled[day &+ 1] = hours.nextDay }
    }
    for (day, intervals) in spilled {
      let own = self.overrides[day] ?? self.weekly[Weekday(daysSince1970: day)] ?? []
      self.overrides[day] = own + intervals
    }
    for day in breaks.keys.sorted() {
      let hours = try DailyHours(breaks[day] ?? [])
      self.breaks[day, default: []] += hours.intervals
      if !hours.nextDay.isEmpty { self.breaks[day &+ 1, default: []] += hours.nextDay }
    }
  }

  /// Around the clock, every day.
  package static var alwaysOpen: CalendarDefinition {
    var result = CalendarDefinition()
    for day in Weekday.allCases { result.weekly[day] = [.wholeDay] }
    return result
  }
}
