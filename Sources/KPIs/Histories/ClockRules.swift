import BusinessTime
import Settings

/// How a service level's clocks treat waiting and reopening.
struct ClockRules: Sendable, Equatable {
  /// Folded names of the statuses in which the clock stands still.
  ///
  /// Empty: every status that means waiting and does not name a vendor.
  var pauses: Set<String> = []
  /// The same as the settings spell them.
  var names: [String] = []
  /// Whether waiting stops the response clock, too.
  var responsePauses = false
  var reopening = SLAClock.Reopening.continues

  init() {}

  init(_ level: ServiceLevel) {
    names = level.pauses
    pauses = Set(names.map(folded))
    responsePauses = level.responsePauses
    reopening = level.reopenContinues ? .continues : .firstClosingFinal
  }
}
