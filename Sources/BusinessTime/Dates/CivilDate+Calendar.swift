extension CivilDate {
  /// Whether the year has a 29 February.
  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The length of a month in days; 0 for a month outside 1…12.
  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 0
    }
  }

  /// Easter Sunday of the Western churches.
  ///
  /// Formula: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
  package static func easterSunday(year: Int) -> CivilDate {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * sunday) / 451
    let count = epact + sunday - 7 * shift + 114
    return CivilDate(year: year, month: count / 31, day: count % 31 + 1)
  }

  /// The last day of this date's month.
  package var endOfMonth: CivilDate {
    CivilDate(year: year, month: month, day: CivilDate.daysInMonth(year: year, month: month))
  }

  /// The date so many days later, earlier when negative.
  package func adding(days: Int) -> CivilDate {
    let limit = 9_999_999
    return CivilDate(
      daysSince1970: Int32(clamping: Int(daysSince1970) + max(-limit, min(limit, days))))
  }

  /// The same day so many months later, or the last one where the month is shorter.
  package func adding(months: Int) -> CivilDate {
    let first = CivilDate(year: year, month: month + max(-99_999, min(99_999, months)), day: 1)
    let length = CivilDate.daysInMonth(year: first.year, month: first.month)
    return CivilDate(year: first.year, month: first.month, day: min(day, length))
  }

  /// The n-th such weekday of a month, counted from its end when negative; nil where there is none.
  package static func nth(_ n: Int, _ weekday: Weekday, year: Int, month: Int) -> CivilDate? {
    let length = daysInMonth(year: year, month: month)
    guard length > 0, n != 0, abs(n) <= 5 else { return nil }
    let anchor = CivilDate(year: year, month: month, day: n > 0 ? 1 : length)
    let ahead = (weekday.rawValue - anchor.weekday.rawValue + 7) % 7
    let day = n > 0 ? 1 + ahead + (n - 1) * 7 : length - (7 - ahead) % 7 + (n + 1) * 7
    return (1...length).contains(day) ? CivilDate(validating: year, month, day) : nil
  }
}

extension FixedWidthInteger {
  /// The quotient rounded towards minus infinity; the divisor is positive.
  func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
