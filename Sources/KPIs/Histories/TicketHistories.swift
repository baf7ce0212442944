import BusinessTime
import Records

/// What the tickets of a client went through, as their clocks see it.
struct TicketHistories: Sendable {
  /// Where each ticket's events begin, and at the end their number; empty without any events.
  private let starts: [Int32]
  /// One an event, in the same order: the state from then on.
  private let changes: [SLAClock.Change]
  /// Tickets that were closed and opened again.
  private(set) var reopened: Set<Int> = []
  /// For each ticket, whether any event states a status.
  private let hasStatus: [Bool]

  /// Reads events by ticket and time; `terms` is the place of each ticket's rules among `rules`.
  init(
    _ events: [TicketEvent], of tickets: [Ticket], terms: (Int) -> Int, rules: [ClockRules],
    roles: inout StatusRoles
  ) {
    guard !events.isEmpty else {
      (starts, changes, hasStatus) = ([], [], [])
      return
    }
    var starts: [Int32] = []
    var changes: [SLAClock.Change] = []
    starts.reserveCapacity(tickets.count + 1)
    changes.reserveCapacity(events.count)
    var hasStatus = [Bool](repeating: false, count: tickets.count)
    for row in tickets.indices {
      starts.append(Int32(changes.count))
      var state = SLAClock.State.running
      let place = terms(row)
      while changes.count < events.count, Int(events[changes.count].ticket) <= row {
        let event = events[changes.count]
        // Without a status the event is about something else: the clock goes on as it was.
        if event.changesStatus(of: tickets[row]) {
          let next = roles.state(after: event, under: rules[place], at: place)
          let reopensNothing = !event.isStatusKnown && state == .closed && next == .running
          if state == .closed, next != .closed, !reopensNothing { reopened.insert(row) }
          state = reopensNothing ? .closed : next
          hasStatus[row] = true
        }
        changes.append(SLAClock.Change(at: event.at, state: state))
      }
    }
    starts.append(Int32(changes.count))
    (self.starts, self.changes, self.hasStatus) = (starts, changes, hasStatus)
  }

  /// A ticket's changes; nil when the history of its status is not known.
  subscript(row: Int) -> ArraySlice<SLAClock.Change>? {
    hasStatus.isEmpty || !hasStatus[row] ? nil : changes[events(of: row)]
  }

  /// Places of a ticket's events among the client's.
  func events(of row: Int) -> Range<Int> {
    starts.isEmpty ? 0..<0 : Int(starts[row])..<Int(starts[row + 1])
  }
}

extension TicketEvent {
  /// Whether the event says anything of the ticket's status; one from before the ticket cannot close it.
  func changesStatus(of ticket: Ticket) -> Bool {
    guard !status.isMissing else { return false }
    return !statusKind.isOver || at >= ticket.created - 60
  }
}
