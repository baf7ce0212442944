/// The opening intervals of one day, as read from texts like `09:00-14:00`.
///
/// Wall-clock seconds since local midnight. An overnight interval is cut at midnight: what follows
/// belongs to the next day.
package struct DailyHours: Sendable, Equatable {
  /// A stretch of wall-clock time inside one day, half-open.
  package struct Interval: Sendable, Hashable {
    /// Seconds since local midnight, 0…86,399.
    package let open: Int32
    /// Seconds since local midnight, up to 86,400 for the end of the day.
    package let close: Int32

    /// An interval of at least one second inside the day; nil otherwise.
    package init?(open: Int32, close: Int32) {
      guard open >= 0, open < close, close <= 86_400 else { return nil }
      (self.open, self.close) = (open, close)
    }

    /// The whole day.
    package static let wholeDay = Interval(unchecked: 0, 86_400)

    init(unchecked open: Int32, _ close: Int32) { (self.open, self.close) = (open, close) }
  }

  /// The intervals of the day itself, sorted, without overlaps.
  package let intervals: [Interval]
  /// What overnight intervals open on the next day.
  package let nextDay: [Interval]

  /// The hours written as texts; none means closed.
  package init(_ texts: [String]) throws(DailyHoursError) {
    var today: [Interval] = []
    var tomorrow: [Interval] = []
    for text in texts {
      let (open, close) = try DailyHours.ends(of: text)
      if let interval = Interval(open: open, close: close) {
        today.append(interval)
      } else {
        today.append(Interval(unchecked: open, 86_400))
        if let rest = Interval(open: 0, close: close) { tomorrow.append(rest) }
      }
    }
    intervals = DailyHours.merged(today)
    nextDay = DailyHours.merged(tomorrow)
  }

  /// Sorted intervals that neither overlap nor touch, with the same moments in them.
  package static func merged(_ intervals: [Interval]) -> [Interval] {
    var result: [Interval] = []
    for interval in intervals.sorted(by: { ($0.open, $0.close) < ($1.open, $1.close) }) {
      if let last = result.last, interval.open <= last.close {
        result[result.count - 1] = Interval(unchecked: last.open, max(last.close, interval.close))
      } else {
        result.append(interval)
      }
    }
    return result
  }

  /// What is left of merged intervals when others are taken away.
  static func subtract(_ breaks: [Interval], from intervals: [Interval]) -> [Interval] {
    var result = intervals
    for gap in breaks {
      result = result.flatMap { interval in
        [
          Interval(open: interval.open, close: min(interval.close, gap.open)),
          Interval(open: max(interval.open, gap.close), close: interval.close),
        ].compactMap(\.self)
      }
    }
    return result
  }
}
