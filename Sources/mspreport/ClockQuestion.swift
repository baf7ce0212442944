import Settings

/// What `clock` is asked.
struct ClockQuestion: Sendable {
  /// An amount of business time and how many hours a business day of it has.
  struct Budget: Sendable {
    let amount: ServiceLevel.Budget
    /// As it was written.
    let text: String
    /// nil: 8, and 24 on a calendar that never closes.
    let hoursPerDay: Double?
  }

  let from: ClockTime?
  let to: ClockTime?
  let budget: Budget?
  let at: ClockTime?

  init(_ arguments: Arguments) throws(UsageError) {
    from = try arguments.time("from")
    to = try arguments.time("to")
    at = try arguments.time("at")
    let hours = try arguments.hours("hours-per-day")
    budget = try arguments.budget("budget").map {
      Budget(amount: $0, text: arguments.value("budget") ?? "", hoursPerDay: hours)
    }
    try Self.check(arguments)
    if hours != nil, budget?.isInSeconds != false {
      throw UsageError(
        "--hours-per-day needs a budget in business days", "write --budget '3 business days' too")
    }
  }

  private static func check(_ arguments: Arguments) throws(UsageError) {
    let counts = arguments.has("to") || arguments.has("budget")
    if counts, !arguments.has("from") {
      let option = arguments.has("to") ? "to" : "budget"
      throw UsageError(
        "--\(option) needs a beginning", "write --from 2026-10-05T09:30 --\(option) …")
    }
    if arguments.has("from"), !counts {
      throw UsageError(
        "--from needs an end or a budget",
        "write --to 2026-10-06T12:00 for the time between them, or --budget 4h for when it is spent"
      )
    }
    if !counts, !arguments.has("at") {
      throw UsageError(
        "nothing is asked",
        "write --from and --to, --from and --budget, or --at; see mspreport clock --help")
    }
  }

  /// Every time that it names.
  var times: [ClockTime] { [from, to, at].compactMap(\.self) }
}

extension ClockQuestion.Budget {
  fileprivate var isInSeconds: Bool {
    switch amount {
    case .seconds: true
    case .businessDays: false
    }
  }

  /// The hours of one of its days; nil where it has none.
  func hoursPerDay(aroundTheClock: Bool) -> Double? {
    isInSeconds ? nil : hoursPerDay ?? (aroundTheClock ? 24 : ServiceLevel().hoursPerDay)
  }

  /// Business seconds.
  func seconds(aroundTheClock: Bool) -> Int64 {
    amount.seconds(hoursPerDay: hoursPerDay(aroundTheClock: aroundTheClock) ?? 0) ?? .max
  }
}

extension Arguments {
  /// A point in time: `2026-10-05T09:30`.
  fileprivate func time(_ option: String) throws(UsageError) -> ClockTime? {
    guard let text = value(option) else { return nil }
    do throws(Complaint) {
      return try ClockTime(text)
    } catch {
      throw UsageError(error, option: option)
    }
  }

  /// The hours of a day, above 0 and up to 24.
  fileprivate func hours(_ option: String) throws(UsageError) -> Double? {
    try parsed(
      option,
      { text in
        guard text.allSatisfy({ "0123456789.".contains($0) }) else { return nil }
        return Double(text).flatMap { $0 > 0 && $0 <= 24 ? $0 : nil }
      },
      "a number of hours up to 24", example: "7.5")
  }
}
