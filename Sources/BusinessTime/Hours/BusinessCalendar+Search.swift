extension BusinessCalendar {
  /// How far ahead an opening is looked for: 100 years.
  private static let horizon: Int64 = 3_155_760_000

  /// Whether an instant lies in opening hours; the instant of closing does not.
  package func isOpen(at instant: Int64) -> Bool {
    if isAlwaysOpen { return true }
    if table.covers(instant), instant < table.to {
      return table.slot(after: instant).map { $0.open <= instant } ?? false
    }
    let held = max(ZoneTable.firstInstant, min(ZoneTable.lastInstant, instant))
    return held == instant && walkedOpening(from: instant, to: instant + 1) != nil
  }

  /// The first open instant at or after another; nil when there is none within a century.
  package func nextOpening(atOrAfter instant: Int64) -> Int64? {
    if isAlwaysOpen { return instant }
    if table.covers(instant), let slot = table.slot(after: instant) {
      return max(instant, slot.open)
    }
    let start = table.covers(instant) ? table.to : max(ZoneTable.firstInstant, instant)
    return walkedOpening(from: start, to: BusinessCalendar.end(of: start))
  }

  /// The earliest instant by which so many open seconds are spent; nil: never within a century.
  ///
  /// A budget that ends exactly at closing time ends there, not at the next opening. A budget of
  /// nothing is spent at once.
  package func deadline(from: Int64, budget: Int64) -> Int64? {
    guard budget > 0 else { return from }
    if isAlwaysOpen {
      let (result, overflow) = from.addingReportingOverflow(budget)
      return overflow ? nil : result
    }
    guard table.covers(from) else { return walkedDeadline(from: from, budget: budget) }
    let (target, overflow) = table.seconds(upTo: from).addingReportingOverflow(budget)
    if overflow { return nil }
    if target <= table.total { return table.instant(reaching: target, from: from) }
    return walkedDeadline(from: table.to, budget: target - table.total)
  }

  /// The first open stretches from an instant on, cut at that instant, touching ones joined.
  ///
  /// Fewer come back where a century holds no more.
  package func intervals(from: Int64, count: Int) -> [Range<Int64>] {
    guard count > 0 else { return [] }
    var result: [Range<Int64>] = []
    let start = max(ZoneTable.firstInstant, from)
    days.walk(from: start, to: BusinessCalendar.end(of: start)) { range in
      if let last = result.last, last.upperBound == range.lowerBound {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else if result.count == count {
        return false
      } else {
        result.append(range)
      }
      return true
    }
    return result
  }

  private static func end(of start: Int64) -> Int64 {
    min(ZoneTable.lastInstant, start.addingClamped(horizon))
  }

  private func walkedOpening(from: Int64, to: Int64) -> Int64? {
    var result: Int64?
    days.walk(from: from, to: to) { range in
      result = range.lowerBound
      return false
    }
    return result
  }

  private func walkedDeadline(from: Int64, budget: Int64) -> Int64? {
    let start = max(ZoneTable.firstInstant, from)
    var rest = budget
    var result: Int64?
    days.walk(from: start, to: BusinessCalendar.end(of: start)) { range in
      let length = range.upperBound - range.lowerBound
      if length >= rest { result = range.lowerBound + rest }
      rest -= length
      return rest > 0
    }
    return result
  }
}
