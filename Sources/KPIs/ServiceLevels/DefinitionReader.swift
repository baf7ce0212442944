import BusinessTime
import Settings

/// Reads opening hours and special dates as the settings write them.
struct DefinitionReader {
  /// Where the calendar is written.
  let path: String
  /// The dates for which yearly holidays are worked out.
  let days: ClosedRange<Int32>
  private(set) var problems: [ServiceLevels.Problem] = []

  init(path: String, days: ClosedRange<Int32>) {
    self.path = path
    self.days = days
  }

  /// Reads a calendar; `named` gives the dates of a holiday calendar, nil when there is none.
  mutating func read(
    _ calendar: CalendarSettings, _ named: (String) -> Set<Int32>?
  ) throws(DailyHoursError) -> CalendarDefinition {
    var weekly: [Weekday: [String]] = [:]
    for (name, hours) in calendar.weekly.sorted(by: { $0.key < $1.key }) {
      guard let day = Weekday(name: name) else {
        report("weekly.\(name)", "there is no weekday '\(name)'", "use mon, tue, … sun")
        continue
      }
      weekly[day] = hours
    }
    let closed = holidays(calendar.holidays, named)
    let overrides = dates(calendar.overrides, at: "overrides")
    let breaks = dates(calendar.breaks, at: "breaks")
    return try CalendarDefinition(
      weekly: weekly, holidays: closed, overrides: overrides, breaks: breaks)
  }

  private mutating func holidays(
    _ names: [String], _ named: (String) -> Set<Int32>?
  ) -> Set<Int32> {
    var result: Set<Int32> = []
    for (index, name) in names.enumerated() {
      if let date = CivilDate(iso: name) {
        result.insert(date.daysSince1970)
      } else if let yearly = yearly(name) ?? named(name) {
        result.formUnion(yearly)
      } else {
        report(
          "holidays[\(index)]", "there are no holidays called '\(name)'",
          "use a shipped calendar (ES, ES-MD), a date (2026-12-24), a yearly date (12-24) or a rule "
            + "(easter+1, last mon of 05)")
      }
    }
    return result
  }

  /// The dates of `12-24`, `easter+1` or `last mon of 05` in every year that the run touches.
  private func yearly(_ text: String) -> Set<Int32>? {
    let first = CivilDate(daysSince1970: days.lowerBound).year
    let last = CivilDate(daysSince1970: days.upperBound).year
    return HolidayRule(text)?.days(in: first...max(first, last))
  }

  private mutating func dates(_ hours: [String: [String]], at key: String) -> [Int32: [String]] {
    var result: [Int32: [String]] = [:]
    for (text, intervals) in hours.sorted(by: { $0.key < $1.key }) {
      if let date = CivilDate(iso: text) {
        result[date.daysSince1970] = intervals
      } else {
        report("\(key).\(text)", "'\(text)' is not a date", "write it like 2026-12-31")
      }
    }
    return result
  }

  private mutating func report(_ key: String, _ message: String, _ suggestion: String) {
    problems.append(
      ServiceLevels.Problem(path: "\(path).\(key)", message: message, suggestion: suggestion))
  }
}
