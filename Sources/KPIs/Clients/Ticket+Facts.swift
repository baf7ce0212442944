import Records

/// Comparisons spelled as switches: `==` of another module's enum with a raw value is a generic call, too
/// slow for millions of tickets.
extension Ticket {
  /// Counts in figures at all.
  var takesPart: Bool {
    switch exclusion {
    case .none: true
    case .duplicate, .merged, .spam, .deleted, .internal, .contradictory, .undated, .repeatedRow:
      false
    }
  }

  /// Resolved or closed before an instant.
  func isDone(before instant: Int64) -> Bool { isDone && done < instant }

  /// Finished, says its status, but nobody knows when.
  var isFinishedUndated: Bool {
    if isDone { return false }
    switch statusKind {
    case .resolved, .closed: return true
    case .open, .paused: return false
    }
  }

  /// What is left of a stretch of service time without the pauses.
  func unpaused(_ seconds: Int64) -> Int64 {
    pausedSeconds > 0 ? max(0, seconds - Int64(pausedSeconds)) : seconds
  }
}

extension Ticket.Answer {
  /// nil when unknown.
  var isYes: Bool? {
    switch self {
    case .unknown: nil
    case .no: false
    case .yes: true
    }
  }
}

extension TimeEntry {
  var isBillable: Bool {
    switch billing {
    case .billable: true
    case .unknown, .notBillable, .noCharge: false
    }
  }

  /// Says whether it is billable.
  var hasBilling: Bool {
    switch billing {
    case .unknown: false
    case .billable, .notBillable, .noCharge: true
    }
  }
}

extension Device.Kind {
  /// The place among all kinds.
  var order: Int {
    switch self {
    case .workstation: 0
    case .server: 1
    case .network: 2
    case .mobile: 3
    case .other: 4
    }
  }
}
