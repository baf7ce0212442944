/// The days a report is asked for; the time zone they are cut in comes later.
package enum RequestedPeriod: Sendable, Equatable {
  case month(CivilMonth)
  case quarter(CivilQuarter)
  /// First day and the day after the last.
  case days(CivilDay, CivilDay)

  /// First day and the day after the last.
  package var bounds: (first: CivilDay, end: CivilDay) {
    switch self {
    case .month(let month): (month.first, month.end)
    case .quarter(let quarter): (quarter.first, quarter.end)
    case .days(let first, let end): (first, end)
    }
  }

  /// The folder's name: `2026-10`, `2026-Q3`, `2026-10-01_2026-10-15`.
  package var name: String {
    switch self {
    case .month(let month): return "\(month)"
    case .quarter(let quarter): return "\(quarter)"
    case .days(let first, let end):
      let last = CivilDay(daysSince1970: end.daysSince1970 - 1) ?? end
      return "\(first)_\(last)"
    }
  }

  /// Reads what the options of these names were given; nil when none was.
  ///
  /// `to` is the day after the last: `2025-11-01` to `2026-11-01` is a year.
  package init?(
    month: String? = nil, quarter: String? = nil, from: String? = nil, to: String? = nil
  ) throws(Complaint) {
    try Self.refusePairs([("month", month), ("quarter", quarter), ("from", from), ("to", to)])
    if let month {
      self = .month(try read("month", month, CivilMonth.init(_:), "a month", "2026-10"))
    } else if let quarter {
      self = .quarter(
        try read("quarter", quarter, CivilQuarter.init(_:), "a quarter", "2026-Q3"))
    } else if from != nil || to != nil {
      self = try Self.days(from, to)
    } else {
      return nil
    }
  }

  /// Only `from` and `to` go together.
  private static func refusePairs(_ options: [(name: String, text: String?)]) throws(Complaint) {
    let given = options.filter { $0.text != nil }.map(\.name)
    guard given.count > 1, given != ["from", "to"] else { return }
    throw Complaint("--\(given[0]) and --\(given[1]) exclude each other", "keep one")
  }

  private static func days(_ from: String?, _ to: String?) throws(Complaint) -> Self {
    guard let from, let to else {
      throw Complaint(
        "--\(from == nil ? "from" : "to") is missing", "give both --from and --to")
    }
    let first = try read("from", from, CivilDay.init(_:), "a day", "2026-10-01")
    let end = try read("to", to, CivilDay.init(_:), "a day", "2026-11-01")
    guard first < end else {
      throw Complaint(
        "--to \(end) is not after --from \(first)",
        "--to is the day after the last: 2026-11-01 for the end of October")
    }
    return .days(first, end)
  }
}

private func read<Value>(
  _ option: String, _ text: String, _ read: (String) -> Value?, _ kind: String, _ example: String
) throws(Complaint) -> Value {
  guard let value = read(text) else {
    throw Complaint("--\(option): '\(text)' is not \(kind)", "write it as \(example)")
  }
  return value
}
