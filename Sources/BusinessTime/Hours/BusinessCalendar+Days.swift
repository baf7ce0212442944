extension BusinessCalendar {
  /// The local date of an instant, in days since 1970-01-01.
  package func day(of instant: Int64) -> Int32 {
    Int32(clamping: zone.local(instant).flooredQuotient(by: 86_400))
  }

  /// Dates on which it is closed whatever the week says, in days since 1970-01-01.
  package var holidays: Set<Int32> { days.holidays }

  /// The opening hours of a weekday without its exceptions, ascending.
  package func hours(on weekday: Weekday) -> [DailyHours.Interval] { days.week[weekday.rawValue] }

  /// The dates from one up to, without, another on which the hours are not those of the weekday, with the
  /// hours then: none on a holiday.
  package func exceptions(
    from: Int32, to: Int32
  ) -> [(day: Int32, hours: [DailyHours.Interval])] {
    guard from < to else { return [] }
    return (from..<to).compactMap { day in
      let own = days.hours(on: day)
      return own == hours(on: Weekday(daysSince1970: day)) ? nil : (day, own)
    }
  }

  /// The same week every week: no holidays, no days of its own hours.
  package var withoutExceptions: BusinessCalendar {
    var plain = CalendarDefinition()
    for day in Weekday.allCases { plain.weekly[day] = hours(on: day) }
    return BusinessCalendar(name: name, definition: plain, zone: zone, from: 0, to: 0)
  }

  /// Whether a date, in days since 1970-01-01, has any open time.
  package func isBusinessDay(_ day: Int32) -> Bool { !days.ranges(on: day).isEmpty }

  /// The instant so many business days later, at the same time of day.
  ///
  /// The clock starts at the first open instant; dates without open time are not counted; a time of day
  /// before that date's opening or after its closing moves to the opening or closing. Nil when such a
  /// date does not come within a century. Source: GLPI counts days this way.
  package func deadline(from: Int64, businessDays: Int) -> Int64? {
    guard businessDays > 0 else { return from }
    guard let start = nextOpening(atOrAfter: from) else { return nil }
    let first = day(of: start)
    guard first < Int32.max - 36_526 else { return nil }
    var left = businessDays
    for date in (first + 1)...(first + 36_525) {
      let ranges = days.ranges(on: date)
      guard let opening = ranges.first?.lowerBound, let closing = ranges.last?.upperBound
      else { continue }
      left -= 1
      guard left == 0 else { continue }
      let timeOfDay = zone.local(start) - Int64(first) * 86_400
      return max(opening, min(closing, zone.instant(local: Int64(date) * 86_400 + timeOfDay)))
    }
    return nil
  }
}
