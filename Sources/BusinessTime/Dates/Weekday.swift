/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case mon
  case tue
  case wed
  case thu
  case fri
  case sat
  case sun

  /// The weekday written with its first three English letters, in either case.
  package init?(name: String) {
    let wanted = name.lowercased()
    guard let day = Weekday.allCases.first(where: { $0.name == wanted }) else { return nil }
    self = day
  }

  /// The weekday of a day counted from 1970-01-01, which was a Thursday.
  package init(daysSince1970 days: Int32) {
    let index = (Int(days) + 3) % 7
    self = Weekday(rawValue: index < 0 ? index + 7 : index) ?? .mon
  }

  /// The first three English letters in lower case, as settings spell it.
  package var name: String {
    switch self {
    case .mon: "mon"
    case .tue: "tue"
    case .wed: "wed"
    case .thu: "thu"
    case .fri: "fri"
    case .sat: "sat"
    case .sun: "sun"
    }
  }

  /// The day after, Monday after Sunday.
  package var next: Weekday { Weekday(rawValue: rawValue + 1) ?? .mon }

  /// Monday is the least, Sunday the greatest.
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
