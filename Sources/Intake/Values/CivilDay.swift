/// Days since 1970-01-01 of a date of the Gregorian calendar; nil where there is no such date.
///
/// - Formula: days in whole 400-year eras, then years of the era counted from March.
/// - Source: Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
@inline(__always)
func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
  guard month >= 1, month <= 12, day >= 1, day <= daysIn(month, of: year) else { return nil }
  let shifted = month <= 2 ? year - 1 : year
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return Int64(era * 146_097 + dayOfEra - 719_468)
}

@inline(__always)
private func daysIn(_ month: Int, of year: Int) -> Int {
  switch month {
  case 4, 6, 9, 11: 30
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  default: 31
  }
}
