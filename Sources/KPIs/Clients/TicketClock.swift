package import Records

/// What the SLA clock says of one ticket, whatever the period.
package struct TicketClock: Sendable {
  /// How a promise came out, as far as the exports know.
  package enum Outcome: UInt8, Sendable {
    /// Nothing can be said: no target applies, or a time is missing or impossible.
    case none
    case met
    case missed
    /// Not answered (resolved) yet: pending or breached, depending on the day one looks.
    case running
  }

  /// Why an outcome is `none`.
  package enum Gap: UInt8, Sendable {
    case noTarget
    /// Created or finished at an unknown time.
    case noDate
    /// Resolved before it was created.
    case reversed

    /// The words under which the ticket is counted as left out.
    package var reason: StaticString {
      switch self {
      case .noTarget: "no target"
      case .noDate: "no date"
      case .reversed: "resolved before created"
      }
    }
  }

  /// One promise: the response or the resolution.
  package struct Reading: Sendable {
    /// Promised service seconds; -1 when judged by a due date, by the export's flag or not at all.
    fileprivate(set) var promised: Int64 = -1
    fileprivate(set) var used: Int64 = -1
    /// The instant that the export says it was due; `Ticket.never` without one.
    package fileprivate(set) var due = Ticket.never
    package fileprivate(set) var outcome = Outcome.none
    package fileprivate(set) var gap = Gap.noTarget
    /// Judged by what the exporting system says, for want of times or targets.
    package fileprivate(set) var byFlag = false
    /// What the exporting system itself says.
    package fileprivate(set) var exported = Ticket.Verdict.none

    /// Promised service seconds; nil when judged otherwise.
    package var target: Int64? { promised < 0 ? nil : promised }
    /// Service seconds used; nil while unfinished or undated.
    package var elapsed: Int64? { used < 0 ? nil : used }

    /// Whether our reading and the exporting system's are the same; nil unless both have one.
    package var agrees: Bool? {
      guard !byFlag, outcome == .met || outcome == .missed else { return nil }
      switch exported {
      case .none: return nil
      case .met: return outcome == .met
      case .missed: return outcome == .missed
      }
    }
  }

  package fileprivate(set) var response = Reading()
  package fileprivate(set) var resolution = Reading()
  /// Index into the calendars of the service levels.
  package fileprivate(set) var calendar: Int32 = 0
}

extension TicketClock.Reading {
  /// Judges a promise from when its clock stopped.
  ///
  /// A due date in the export wins over a target, so that the PSA's own pauses are honoured.
  mutating func judge(target: Int64?, due: Int64, used: Int64?, stopped: Int64?) {
    self.used = used ?? -1
    self.due = due
    if due != Ticket.never {
      outcome = stopped.map { $0 <= due ? .met : .missed } ?? .running
    } else if let target {
      promised = target
      outcome = used.map { $0 <= target ? .met : .missed } ?? .running
    }
  }

  /// Nothing can be said, for a reason.
  mutating func leaveOut(_ gap: TicketClock.Gap, due: Int64 = Ticket.never) {
    self.gap = gap
    self.due = due
    outcome = .none
  }

  /// Takes the exporting system's verdict where there is nothing better.
  mutating func take(_ verdict: Ticket.Verdict, decides: Bool) {
    exported = verdict
    guard decides else { return }
    switch verdict {
    case .none: return
    case .met: outcome = .met
    case .missed: outcome = .missed
    }
    byFlag = true
    promised = -1
    due = Ticket.never
  }
}

extension TicketClock {
  init(calendar: Int, response: Reading, resolution: Reading) {
    self.calendar = Int32(calendar)
    self.response = response
    self.resolution = resolution
  }
}
