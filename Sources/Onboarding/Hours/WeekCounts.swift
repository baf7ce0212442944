import BusinessTime

/// How often something happened in each hour of the week, by the wall clock.
struct WeekCounts: Sendable {
  private var counts = Array(repeating: 0, count: 7 * 24)
  private var days: Set<Int64> = []
  private(set) var total = 0

  /// Counts a moment; midnight to the second is left out, as it stands for a date without a time.
  ///
  /// - Parameter local: Seconds since 1970 as the wall clock shows them.
  mutating func add(_ local: Int64) {
    guard local > 0, local % 86_400 != 0 else { return }
    let day = local / 86_400
    let weekday = Weekday(daysSince1970: Int32(clamping: day)).rawValue
    counts[weekday * 24 + Int(local % 86_400 / 3600)] += 1
    days.insert(day)
    total += 1
  }

  /// Whether it happened often enough, on enough days, to show a habit.
  var isEnough: Bool { total >= 40 && days.count >= 10 }

  func count(on weekdays: [Weekday], from: Int, to: Int) -> Int {
    weekdays.reduce(0) { sum, day in
      sum + counts[(day.rawValue * 24 + from)..<(day.rawValue * 24 + to)].reduce(0, +)
    }
  }
}
