import BusinessTime

/// Days since 1970-01-01 of a date of the Gregorian calendar; nil where there is no such date.
func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
  guard day >= 1, day <= CivilDate.daysInMonth(year: year, month: month) else { return nil }
  return Int64(CivilDate(year: year, month: month, day: day).daysSince1970)
}
