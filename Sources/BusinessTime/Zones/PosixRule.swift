/// The rule by which a zone changes its clocks every year, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Source: POSIX.1 `TZ`, with the extended hours of RFC 8536, section 3.3.1.
struct PosixRule {
  /// A yearly day and the wall-clock time on it.
  struct Change {
    enum Day {
      /// `Jn`: 1…365, 29 February is never counted.
      case julian(Int)
      /// `n`: 0…365, 29 February is counted.
      case ordinal(Int)
      /// `Mm.w.d`: week 5 is the last, day 0 is Sunday.
      case weekday(month: Int, week: Int, day: Int)
    }

    let day: Day
    /// Seconds since midnight; may lie outside the day.
    let time: Int

    /// Local seconds of the change in a year.
    func local(year: Int) -> Int64 { Int64(days(year: year)) * 86_400 + Int64(time) }

    private func days(year: Int) -> Int32 {
      switch day {
      case .julian(let number):
        let leap = CivilDate.isLeap(year: year) && number >= 60 ? 1 : 0
        return CivilDate(year: year, month: 1, day: number + leap).daysSince1970
      case .ordinal(let number):
        return CivilDate(year: year, month: 1, day: number + 1).daysSince1970
      case .weekday(let month, let week, let day):
        let weekday = Weekday(rawValue: (day + 6) % 7) ?? .sun
        let date = CivilDate.nth(week == 5 ? -1 : week, weekday, year: year, month: month)
        return (date ?? CivilDate(year: year, month: month, day: 1)).daysSince1970
      }
    }
  }

  /// Seconds east of Greenwich.
  let standard: Int32
  /// What the clocks are said to show in winter and in summer: `CET`, `CEST`; "" without one.
  let standardName: String
  let summerName: String
  /// Summer time: its offset, when it starts and when it ends; nil without one.
  let summer: (offset: Int32, start: Change, end: Change)?

  var changes: Bool { summer != nil }

  /// The last year for which changes are computed.
  static let lastYear = 2_200

  /// The changes from the year of an instant on, ascending.
  func changes(from instant: Int64?) -> [(start: Int64, offset: Int32)] {
    guard let summer else { return [] }
    let known = (instant ?? -2_208_988_800).flooredQuotient(by: 86_400)
    let firstYear = CivilDate(daysSince1970: Int32(clamping: known)).year
    var result: [(start: Int64, offset: Int32)] = []
    for year in firstYear...max(firstYear, PosixRule.lastYear) {
      let start = summer.start.local(year: year) - Int64(standard)
      let end = summer.end.local(year: year) - Int64(summer.offset)
      result.append((start, summer.offset))
      result.append((end, standard))
    }
    // Summer time all year: the end meets the next start, which wins.
    let begins = Set(result.filter { $0.offset == summer.offset }.map(\.start))
    return result.filter { $0.offset == summer.offset || !begins.contains($0.start) }
      .sorted { $0.start < $1.start }
  }
}
