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
    /// What the ticket's level promises, also where something else counts; -1 nothing.
    fileprivate(set) var agreed: Int64 = -1
    fileprivate(set) var used: Int64 = -1
    /// The instant that the export says it was due, where that is what counts; else `Ticket.never`.
    package fileprivate(set) var due = Ticket.never
    package fileprivate(set) var outcome = Outcome.none
    /// When the clock stopped; `Ticket.never` while it runs.
    fileprivate(set) var stopped = Ticket.never
    package fileprivate(set) var gap = Gap.noTarget
    /// Judged by what the exporting system says, for want of times or targets.
    package fileprivate(set) var byFlag = false
    /// What the exporting system itself says: its flag, else its due date where something else counts.
    package fileprivate(set) var exported = Ticket.Verdict.none
    /// The export has no flag of its own: its due date speaks for it.
    fileprivate(set) var isExportedDue = false

    /// Promised service seconds; nil when judged otherwise.
    package var target: Int64? { promised < 0 ? nil : promised }
    /// Service seconds that the ticket's level promises; nil when it promises nothing.
    package var levelTarget: Int64? { agreed < 0 ? nil : agreed }
    /// When the clock stopped; nil while it runs.
    package var stop: Int64? { stopped == Ticket.never ? nil : stopped }
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

    /// Whether the due date that counts and the level's target say the same; nil unless both speak.
    package var dueDateAgrees: Bool? {
      guard due != Ticket.never, used >= 0, agreed >= 0 else { return nil }
      return (used <= agreed) == (outcome == .met)
    }
  }

  package fileprivate(set) var response = Reading()
  package fileprivate(set) var resolution = Reading()
  /// Index into the calendars of the service levels.
  package fileprivate(set) var calendar: Int32 = 0
  /// Service seconds in which the resolution clock stood still; -1 unknown.
  fileprivate(set) var waited: Int64 = -1
  /// Place of its level's rules for waiting and reopening.
  fileprivate(set) var terms: Int32 = 0

  /// Service seconds in which the resolution clock stood still; nil when nobody knows.
  package var paused: Int64? { waited < 0 ? nil : waited }
}

extension TicketClock.Reading {
  /// Judges a promise from when its clock stopped.
  mutating func judge(_ target: TicketClock.Target, used: Int64?, stopped: Int64?) {
    self.used = used ?? -1
    self.stopped = stopped ?? Ticket.never
    due = target.due
    agreed = target.level ?? -1
    if due != Ticket.never {
      outcome = stopped.map { $0 <= due ? .met : .missed } ?? .running
    } else if let target = target.seconds {
      promised = target
      outcome = used.map { $0 <= target ? .met : .missed } ?? .running
    }
  }

  /// Nothing can be said, for a reason.
  mutating func leaveOut(_ gap: TicketClock.Gap) {
    self.gap = gap
    outcome = .none
  }

  /// Takes the exporting system's verdict where there is nothing better; without a flag its due date
  /// speaks for it.
  mutating func take(_ flag: Ticket.Verdict, due exportedDue: Int64, stopped: Int64?, decides: Bool)
  {
    exported = flag
    if case .none = flag, promised >= 0, exportedDue != Ticket.never, let stopped {
      exported = stopped <= exportedDue ? .met : .missed
      isExportedDue = true
    }
    guard decides else { return }
    switch flag {
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
  init(calendar: Int, terms: Int, paused: Int64?, response: Reading, resolution: Reading) {
    self.calendar = Int32(calendar)
    self.terms = Int32(terms)
    waited = paused ?? -1
    self.response = response
    self.resolution = resolution
  }
}
