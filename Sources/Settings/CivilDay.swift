import BusinessTime

/// A calendar day as settings and options write it: `2026-10-31`.
package struct CivilDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// - Returns: nil when there is no such day between 1900 and 2199.
  package init?(year: Int, month: Int, day: Int) {
    guard 1900...2199 ~= year, 1...12 ~= month else { return nil }
    guard 1...CivilDate.daysInMonth(year: year, month: month) ~= day else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `YYYY-MM-DD`.
  package init?(_ text: String) {
    let parts = digitGroups(text, lengths: [4, 2, 2])
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Reads exactly `MM-DD`, a day that comes every year (29 February included).
  package init?(yearly text: String) {
    let parts = digitGroups(text, lengths: [2, 2])
    guard parts.count == 2 else { return nil }
    self.init(year: 2000, month: parts[0], day: parts[1])
  }

  /// The day so many days after 1970-01-01.
  package init?(daysSince1970 days: Int32) {
    let date = CivilDate(daysSince1970: days)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Days since 1970-01-01.
  package var daysSince1970: Int32 { CivilDate(year: year, month: month, day: day).daysSince1970 }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  package var description: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
}

/// The numbers of a text like `2026-10-31`; none when a group is not exactly so many digits.
func digitGroups(_ text: String, lengths: [Int]) -> [Int] {
  let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard groups.count == lengths.count else { return [] }
  var numbers: [Int] = []
  for (group, length) in zip(groups, lengths) {
    guard group.count == length, let number = wholeNumber(group) else { return [] }
    numbers.append(number)
  }
  return numbers
}

/// A number of at most nine ASCII digits, nothing else.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var number = 0
  for digit in digits {
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
