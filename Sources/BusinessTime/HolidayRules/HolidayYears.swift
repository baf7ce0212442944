/// The days of a list of holidays, with those that move from a weekend.
struct HolidayYears {
  let entries: [HolidayFile.Entry]

  /// The holidays in some years, in days since 1970-01-01.
  ///
  /// A year's neighbours are computed too, since 1 January can be observed on 31 December.
  func days(in years: ClosedRange<Int>) -> Set<Int32> {
    guard years.overlaps(1_583...9_999) else { return [] }
    let years = years.clamped(to: 1_583...9_999)
    let wide = max(1_583, years.lowerBound - 1)...min(9_999, years.upperBound + 1)
    let dated = entries.flatMap { entry in
      entry.dates(in: wide).map { (day: $0.daysSince1970, observed: entry.observed) }
    }
    var result = Set(dated.map(\.day))
    for holiday in dated.sorted(by: { $0.day < $1.day }) {
      guard let rule = holiday.observed else { continue }
      if let day = observed(holiday.day, rule, among: result) { result.insert(day) }
    }
    return result.filter { years ~= CivilDate(daysSince1970: $0).year }
  }

  private func observed(
    _ day: Int32, _ rule: HolidayFile.Observed, among holidays: Set<Int32>
  ) -> Int32? {
    let weekday = Weekday(daysSince1970: day)
    guard weekday >= .sat else { return nil }
    switch rule {
    case .fridayOrMonday:
      return weekday == .sat ? day - 1 : day + 1
    case .nextWorkingDay:
      return (day + 1...day + 14).first {
        Weekday(daysSince1970: $0) < .sat && !holidays.contains($0)
      }
    }
  }
}
