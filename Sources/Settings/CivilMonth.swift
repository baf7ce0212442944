/// A calendar month as options write it: `2026-10`.
package struct CivilMonth: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  package let month: Int

  /// The day it begins.
  package let first: CivilDay
  /// The day after its last.
  package let end: CivilDay

  /// - Returns: nil when there is no such month between 1900 and 2198.
  package init?(year: Int, month: Int) {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let end = CivilDay(year: next.0, month: next.1, day: 1) else { return nil }
    self.year = year
    self.month = month
    self.first = first
    self.end = end
  }

  /// Reads exactly `YYYY-MM`.
  package init?(_ text: String) {
    let parts = digitGroups(text, lengths: [4, 2])
    guard parts.count == 2 else { return nil }
    self.init(year: parts[0], month: parts[1])
  }

  /// The last month that is over on a day.
  package init?(lastFullBefore day: CivilDay) {
    if day.month == 1 {
      self.init(year: day.year - 1, month: 12)
    } else {
      self.init(year: day.year, month: day.month - 1)
    }
  }

  package var description: String { "\(year)-\(twoDigits(month))" }
}

/// A calendar quarter as options write it: `2026-Q3`.
package struct CivilQuarter: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  package let quarter: Int

  /// The day it begins.
  package let first: CivilDay
  /// The day after its last.
  package let end: CivilDay

  /// - Returns: nil when there is no such quarter between 1900 and 2198.
  package init?(year: Int, quarter: Int) {
    guard 1...4 ~= quarter,
      let first = CivilMonth(year: year, month: quarter * 3 - 2)?.first,
      let end = CivilMonth(year: year, month: quarter * 3)?.end
    else { return nil }
    self.year = year
    self.quarter = quarter
    self.first = first
    self.end = end
  }

  /// Reads exactly `YYYY-Qn`, the letter in either case.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = wholeNumber(parts[0].utf8)
    else { return nil }
    guard parts[1].utf8.count == 2, parts[1].first == "Q" || parts[1].first == "q",
      let quarter = wholeNumber(parts[1].dropFirst().utf8)
    else { return nil }
    self.init(year: year, quarter: quarter)
  }

  /// The last quarter that is over on a day.
  package init?(lastFullBefore day: CivilDay) {
    let current = (day.month + 2) / 3
    if current == 1 {
      self.init(year: day.year - 1, quarter: 4)
    } else {
      self.init(year: day.year, quarter: current - 1)
    }
  }

  package var description: String { "\(year)-Q\(quarter)" }
}
