/// What one priority under one service level is promised.
struct Promise: Sendable, Equatable {
  /// Seconds on the calendar; nil when not promised.
  var response: Int64?
  var resolution: Int64?
  /// Index into the service levels' calendars.
  var calendar: Int
  /// The ticket's level is known and promises its priority nothing: whatever date or verdict the
  /// export has, there is no target.
  var isWithheld = false
  /// Due dates that tickets carry do not go before this promise.
  var ignoresDueDates = false
  /// Place of the rules for waiting and reopening among the service levels'; 0 for the default.
  var terms = 0

  /// Nothing promised; times are still measured on that calendar.
  static func nothing(calendar: Int) -> Promise { Promise(calendar: calendar) }
}

/// The promises of one service level.
struct Policy: Sendable {
  /// As the settings or the export spell it.
  let name: String
  /// By the priority's folded name; `*` for all others.
  var promises: [String: Promise] = [:]
  /// Where times are measured that nothing was promised for.
  var calendar: Int
  var rules = ClockRules()

  /// The promise for a priority, however it is capitalised; nil when none covers it.
  func promise(for priority: String) -> Promise? {
    promises[folded(priority)] ?? promises["*"]
  }
}

/// A name as it is compared: without regard to case and to blanks around it.
func folded(_ name: String) -> String {
  let trimmed = name.drop(while: \.isWhitespace)
  guard let end = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return trimmed[...end].lowercased()
}
