/// Measures how much of a promise a ticket used up, on one calendar.
///
/// All amounts are open seconds of that calendar. Paused time never counts towards the resolution;
/// closed time counts towards nothing unless the reopening rule says so.
package struct SLAClock: Sendable {
  /// What the clock does from a moment on.
  package enum State: UInt8, Sendable {
    case running
    case paused
    case closed
  }

  /// A moment at which a ticket's state changes, in seconds since 1970.
  package struct Change: Sendable, Equatable {
    /// Seconds since 1970.
    package var at: Int64
    /// The state from then on.
    package var state: State

    /// A change of state.
    package init(at: Int64, state: State) {
      self.at = at
      self.state = state
    }
  }

  /// What a reopening does to the resolution clock.
  package enum Reopening: String, Sendable, CaseIterable {
    /// The clock goes on; the time between closing and reopening is left out.
    case continues
    /// The first closing is final.
    case firstClosingFinal
    /// The time between closing and reopening counts; the last closing wins.
    case gapCounts
    /// The clock starts anew at the last reopening.
    case restarts
  }

  /// The calendar that the promise is measured on.
  package var calendar: BusinessCalendar
  /// Promised open seconds until the first response; nil without a promise.
  package var responseTarget: Int64?
  /// Promised open seconds until the resolution; nil without a promise.
  package var resolutionTarget: Int64?
  /// Whether a pause also stops the response clock.
  package var responsePauses: Bool
  /// The reading of a reopening.
  package var reopening: Reopening

  /// A clock; without targets it measures and judges nothing.
  package init(
    calendar: BusinessCalendar, responseTarget: Int64? = nil, resolutionTarget: Int64? = nil,
    responsePauses: Bool = false, reopening: Reopening = .continues
  ) {
    self.calendar = calendar
    self.responseTarget = responseTarget
    self.resolutionTarget = resolutionTarget
    self.responsePauses = responsePauses
    self.reopening = reopening
  }
}
