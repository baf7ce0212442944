import BusinessTime

extension SharedVectors.Calendar {
  /// The calendar as the program counts with it, fast in the given years.
  func businessCalendar(named name: String, years: ClosedRange<Int>) throws -> BusinessCalendar {
    BusinessCalendar(
      name: name, definition: try definition, zone: try .system(tz),
      from: CivilDate(year: years.lowerBound, month: 1, day: 1).daysSince1970,
      to: CivilDate(year: years.upperBound, month: 12, day: 31).daysSince1970)
  }

  private var definition: CalendarDefinition {
    get throws {
      var week: [Weekday: [String]] = [:]
      for (day, intervals) in weekly {
        if let weekday = Weekday(name: day) { week[weekday] = texts(intervals) }
      }
      return try CalendarDefinition(
        weekly: week, holidays: Set(holidays.map(\.day)), overrides: byDay(overrides),
        breaks: byDay(breaks))
    }
  }

  private func byDay(_ dates: [String: [[String]]]?) -> [Int32: [String]] {
    Dictionary(uniqueKeysWithValues: (dates ?? [:]).map { ($0.key.day, texts($0.value)) })
  }

  private func texts(_ intervals: [[String]]) -> [String] {
    intervals.map { $0.joined(separator: "-") }
  }
}
