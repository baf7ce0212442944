/// A yearly day as law describes it.
///
/// Written `05-01`, `easter`, `easter-2`, `last mon of 05`, `third thu of 11` or `wed before 11-23`.
package enum HolidayRule: Equatable, Sendable {
  case fixed(month: Int, day: Int)
  case easter(offset: Int)
  case nth(Int, Weekday, month: Int)
  case before(Weekday, month: Int, day: Int)

  /// The day that a text describes; nil when it is not written as above.
  package init?(_ text: String) {
    let words = text.split(separator: " ")
    if words.count == 4, words[2] == "of" {
      guard let n = HolidayRule.ordinals[String(words[0])],
        let weekday = Weekday(name: "\(words[1])"),
        let month = CivilDate.number(words[3].utf8), (1...12).contains(month)
      else { return nil }
      self = .nth(n, weekday, month: month)
    } else if words.count == 3, words[1] == "before" {
      guard let weekday = Weekday(name: "\(words[0])"), let date = HolidayRule.monthDay(words[2])
      else { return nil }
      self = .before(weekday, month: date.month, day: date.day)
    } else if text.hasPrefix("easter") {
      guard let offset = text == "easter" ? 0 : Int(text.dropFirst(6)), abs(offset) <= 200
      else { return nil }
      self = .easter(offset: offset)
    } else {
      guard let date = HolidayRule.monthDay(text[...]) else { return nil }
      self = .fixed(month: date.month, day: date.day)
    }
  }

  /// The day in a year; nil where the year has none, such as 29 February.
  func date(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day):
      return CivilDate(validating: year, month, day)
    case .easter(let offset):
      return CivilDate.easterSunday(year: year).adding(days: offset)
    case .nth(let n, let weekday, let month):
      return CivilDate.nth(n, weekday, year: year, month: month)
    case .before(let weekday, let month, let day):
      guard let date = CivilDate(validating: year, month, day) else { return nil }
      let back = (date.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
      return date.adding(days: -back)
    }
  }

  /// The days in some years, counted from 1970-01-01; none outside the years 1583 to 9999.
  package func days(in years: ClosedRange<Int>) -> Set<Int32> {
    guard years.overlaps(1_583...9_999) else { return [] }
    return Set(years.clamped(to: 1_583...9_999).compactMap { date(in: $0)?.daysSince1970 })
  }

  /// The words for the n-th weekday of a month.
  package static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1,
  ]

  /// `05-01`; 29 February is a day.
  static func monthDay(_ text: Substring) -> (month: Int, day: Int)? {
    let date = CivilDate(iso: "2000-\(text)")
    return date.map { ($0.month, $0.day) }
  }
}
