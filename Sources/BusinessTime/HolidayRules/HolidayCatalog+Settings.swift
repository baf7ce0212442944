extension HolidayCatalog {
  /// The days that a word in a calendar's settings means; nil when it means nothing.
  ///
  /// A shipped calendar (`ES-MD`), a date (`2026-12-24`), a yearly date (`12-24`) or a yearly rule as
  /// the shipped files write them (`last mon of 05`, `easter-2`). Days are counted from 1970-01-01.
  package func days(meaning text: String, years: ClosedRange<Int>) -> Set<Int32>? {
    if let shipped = days(named: text.uppercased(), years: years) { return shipped }
    if let date = CivilDate(iso: text) { return years ~= date.year ? [date.daysSince1970] : [] }
    return HolidayRule(text)?.days(in: years)
  }
}
