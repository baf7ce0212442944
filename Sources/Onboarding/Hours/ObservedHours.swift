import BusinessTime

/// The hours in which nearly everything was answered.
struct ObservedHours: Sendable, Equatable {
  let hours: OfficeHours
  /// What was counted: "first replies".
  let what: String
  let inside: Int
  let total: Int

  /// The shortest whole hours, the fewest days, that hold 95 % of all moments; nil where they are few or
  /// spread over the day: then they show no opening hours.
  init?(_ counts: WeekCounts, what: String) {
    guard counts.isEnough else { return nil }
    for days in OfficeHours.weeks {
      for length in 4...13 {
        let best = (0...(24 - length)).map { open in
          (open: open, count: counts.count(on: days, from: open, to: open + length))
        }.max { ($0.count, $1.open) < ($1.count, $0.open) }
        guard let best, best.count * 100 >= counts.total * 95 else { continue }
        hours = OfficeHours(days: days, spans: [best.open * 60..<(best.open + length) * 60])
        self.what = what
        inside = best.count
        total = counts.total
        return
      }
    }
    return nil
  }
}
