/// The open stretches of single dates in one zone, as instants.
///
/// Each local opening and closing is turned into an instant: a skipped time moves forward by the gap,
/// of a repeated time the first counts. A date that a zone leaves out (Samoa, 2011-12-30) is empty.
struct OpenDays: Sendable {
  let zone: ZoneTable
  let week: [[DailyHours.Interval]]
  let holidays: Set<Int32>
  private let overrides: [Int32: [DailyHours.Interval]]
  private let breaks: [Int32: [DailyHours.Interval]]

  init(_ definition: CalendarDefinition, zone: ZoneTable) {
    self.zone = zone
    week = Weekday.allCases.map { DailyHours.merged(definition.weekly[$0] ?? []) }
    holidays = definition.holidays
    overrides = definition.overrides.mapValues(DailyHours.merged)
    breaks = definition.breaks
  }

  /// Open at every instant there is.
  var isAlwaysOpen: Bool {
    holidays.isEmpty && breaks.isEmpty && week.allSatisfy { $0 == [.wholeDay] }
      && overrides.values.allSatisfy { $0 == [.wholeDay] }
  }

  /// The wall-clock intervals of a date.
  func hours(on day: Int32) -> [DailyHours.Interval] {
    guard !holidays.contains(day) else { return [] }
    let own = overrides[day] ?? week[Weekday(daysSince1970: day).rawValue]
    guard !own.isEmpty, let breaks = breaks[day] else { return own }
    return DailyHours.subtract(breaks, from: own)
  }

  /// The open stretches of a date, ascending; touching ones are not joined.
  func ranges(on day: Int32) -> [Range<Int64>] {
    let hours = hours(on: day)
    guard !hours.isEmpty else { return [] }
    let midnight = Int64(day) * 86_400
    let (start, end) = (zone.instant(local: midnight), zone.instant(local: midnight + 86_400))
    return hours.compactMap { interval in
      let open = max(start, zone.instant(local: midnight + Int64(interval.open)))
      let close = min(end, zone.instant(local: midnight + Int64(interval.close)))
      return open < close ? open..<close : nil
    }
  }

  /// Calls `body` with the open stretches between two instants, ascending, until it returns false.
  func walk(from: Int64, to: Int64, _ body: (Range<Int64>) -> Bool) {
    guard from < to else { return }
    let first = zone.local(from).flooredQuotient(by: 86_400) - 1
    let last = zone.local(to).flooredQuotient(by: 86_400) + 1
    for day in first...max(first, last) {
      for range in ranges(on: Int32(clamping: day)) {
        let (open, close) = (max(from, range.lowerBound), min(to, range.upperBound))
        if open < close, !body(open..<close) { return }
      }
    }
  }
}
