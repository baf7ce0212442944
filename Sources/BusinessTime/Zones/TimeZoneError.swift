/// What is wrong with the data of a time zone.
package struct TimeZoneError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The ways in which zone data can be unusable.
  package enum Problem: Equatable, Sendable {
    case notTZif
    case truncated
    case leapSeconds
    case inconsistent(String)
    case unreadableRule(String)
  }

  /// The zone's name as it was asked for.
  package let name: String
  /// What makes the data unusable.
  package let problem: Problem

  /// An error about a zone's data.
  package init(name: String, problem: Problem) {
    self.name = name
    self.problem = problem
  }

  /// The message, in lower case and without a full stop.
  package var description: String {
    switch problem {
    case .notTZif: "time zone '\(name)': not a TZif file"
    case .truncated: "time zone '\(name)': the file is cut off"
    case .leapSeconds: "time zone '\(name)': counts leap seconds, which calendars do not"
    case .inconsistent(let detail): "time zone '\(name)': \(detail)"
    case .unreadableRule(let rule): "time zone '\(name)': '\(rule)' is not a POSIX rule"
    }
  }
}
