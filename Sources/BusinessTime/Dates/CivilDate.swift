/// A day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Days are counted from 1970-01-01, negative before it.
package struct CivilDate: Sendable, Hashable, Comparable {
  /// The astronomical year: 0 is 1 BC.
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31.
  package let day: Int

  /// A date whose overflow is carried: month 13 is next January, day 0 the last of the month before.
  package init(year: Int, month: Int, day: Int) {
    if let date = CivilDate(validating: year, month, day) {
      self = date
    } else {
      let months = max(-9_999, min(9_999, month)) - 1
      let carried = max(-9_999, min(99_999, year)) + months.flooredQuotient(by: 12)
      let first = CivilDate.days(carried, months - months.flooredQuotient(by: 12) * 12 + 1, 1)
      self.init(daysSince1970: Int32(clamping: first + max(-999_999, min(999_999, day)) - 1))
    }
  }

  /// A date that exists, in the years 1…9999.
  package init?(validating year: Int, _ month: Int, _ day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(year: year, month: month)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date so many days after 1970-01-01.
  ///
  /// Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init(daysSince1970 days: Int32) {
    let shifted = Int(days) + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  package var daysSince1970: Int32 { Int32(clamping: CivilDate.days(year, month, day)) }

  /// The day of the week.
  package var weekday: Weekday { Weekday(daysSince1970: daysSince1970) }

  /// Earlier days are less.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Formula: Howard Hinnant, `days_from_civil`.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
