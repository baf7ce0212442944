/// Opening hours and the days they do not hold, as written in the settings.
package struct CalendarSettings: Sendable, Equatable {
  /// IANA zone; "" for the provider's.
  package var timeZone = ""
  /// `mon`…`sun` → `["09:00-14:00", "16:00-19:00"]`; a day left out is closed.
  package var weekly: [String: [String]] = [:]
  /// Shipped calendars (`ES`, `ES-MD`), dates (`2026-12-24`), yearly dates (`12-24`) or `.ics` files.
  package var holidays: [String] = []
  /// ISO date → intervals that replace that day's.
  package var overrides: [String: [String]] = [:]
  /// ISO date → intervals taken away.
  package var breaks: [String: [String]] = [:]

  package init() {}
}

/// A promise: how fast, by which clock.
package struct ServiceLevel: Sendable, Equatable {
  /// An amount of time as contracts state it.
  package enum Budget: Sendable, Equatable {
    /// Seconds on the policy's calendar.
    case seconds(Int64)
    /// Whole business days; a day's length is `hoursPerDay`.
    case businessDays(Double)
  }

  package struct Promise: Sendable, Equatable {
    package var response: Budget?
    package var resolution: Budget?
    /// A calendar for this priority alone; "" for the level's.
    package var calendar = ""

    package init() {}
  }

  /// "" for `business`.
  package var calendar = ""
  /// Statuses in which the resolution clock stands still.
  package var pauses: [String] = []
  package var responsePauses = false
  /// `true`: after a reopen the clock goes on; `false`: the first closing is final.
  package var reopenContinues = true
  package var hoursPerDay = 8.0
  /// By the priority's name as the exports spell it, compared without case; `*` for all others.
  package var priorities: [String: Promise] = [:]

  package init() {}
}
