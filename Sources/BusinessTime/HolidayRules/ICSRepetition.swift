/// A yearly repetition as calendar files write it: `FREQ=YEARLY;BYMONTH=11;BYDAY=4TH`.
struct ICSRepetition: Sendable {
  private var interval = 1
  private var count: Int?
  private var until: CivilDate?
  private var months: [Int] = []
  private var monthDays: [Int] = []
  private var weekday: (n: Int, day: Weekday)?

  /// Nil for rules that are not yearly or hold a part that is not understood.
  init?(_ text: String) {
    var isYearly = false
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      if pair[0] == "FREQ" {
        isYearly = pair[1] == "YEARLY"
      } else if !read(String(pair[0]), pair[1]) {
        return nil
      }
    }
    guard isYearly, interval > 0, weekday == nil || (!months.isEmpty && monthDays.isEmpty)
    else { return nil }
  }

  private mutating func read(_ name: String, _ value: Substring) -> Bool {
    switch name {
    case "INTERVAL": interval = CivilDate.number(value.utf8) ?? 0
    case "COUNT":
      count = CivilDate.number(value.utf8)
      return count != nil
    case "UNTIL":
      until = ICSLine.date(value.prefix(8))
      return until != nil
    case "BYMONTH": return ICSRepetition.fill(&months, from: value, 1...12)
    case "BYMONTHDAY": return ICSRepetition.fill(&monthDays, from: value, 1...31)
    case "BYDAY":
      weekday = ICSRepetition.weekday(value)
      return weekday != nil
    case "WKST": break
    default: return false
    }
    return true
  }

  private static func fill(
    _ numbers: inout [Int], from text: Substring, _ allowed: ClosedRange<Int>
  ) -> Bool {
    let parts = text.split(separator: ",")
    numbers = parts.compactMap { CivilDate.number($0.utf8) }.filter { allowed ~= $0 }
    return !parts.isEmpty && numbers.count == parts.count
  }

  /// `4TH` or `-1MO`.
  private static func weekday(_ text: Substring) -> (n: Int, day: Weekday)? {
    let names: [Substring: Weekday] = [
      "MO": .mon, "TU": .tue, "WE": .wed, "TH": .thu, "FR": .fri, "SA": .sat, "SU": .sun,
    ]
    guard let day = names[text.suffix(2)], let n = Int(text.dropLast(2)), n != 0, abs(n) <= 5
    else { return nil }
    return (n, day)
  }

  /// The occurrences from the first on, up to the end of a year.
  func dates(from start: CivilDate, until year: Int) -> [CivilDate] {
    guard start.year <= year else { return [] }
    var result: [CivilDate] = []
    for year in stride(from: start.year, through: year, by: interval) {
      for date in dates(in: year, like: start) where date >= start {
        if let until, date > until { return result }
        if let count, result.count >= count { return result }
        result.append(date)
      }
    }
    return result
  }

  private func dates(in year: Int, like start: CivilDate) -> [CivilDate] {
    let months = months.isEmpty ? [start.month] : months.sorted()
    return months.flatMap { month -> [CivilDate] in
      if let weekday {
        return [CivilDate.nth(weekday.n, weekday.day, year: year, month: month)].compactMap(\.self)
      }
      let days = monthDays.isEmpty ? [start.day] : monthDays.sorted()
      return days.compactMap { CivilDate(validating: year, month, $0) }
    }
  }
}
