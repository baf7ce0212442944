import BusinessTime

/// Counts the open dates of a calendar in one step.
struct BusinessDayCount: Sendable {
  private let calendar: BusinessCalendar
  private let first: Int32
  /// `before[i]`: open dates from the first to `first + i`, without it.
  private let before: [Int32]

  init(_ calendar: BusinessCalendar, days: ClosedRange<Int32>) {
    self.calendar = calendar
    first = days.lowerBound
    var before: [Int32] = [0]
    for day in days.prefix(40_000) {
      before.append((before.last ?? 0) + (calendar.isBusinessDay(day) ? 1 : 0))
    }
    self.before = before
  }

  /// Open dates from one up to, without, another.
  func count(from: Int32, to: Int32) -> Int {
    guard from < to else { return 0 }
    let (low, high) = (Int(from) - Int(first), Int(to) - Int(first))
    if low >= 0, high < before.count { return Int(before[high] - before[low]) }
    return (from..<to).count { calendar.isBusinessDay($0) }
  }
}
