import BusinessTime
import Records

/// What the tickets of a client went through, as their clocks see it.
struct TicketHistories: Sendable {
  /// Where each ticket's events begin, and at the end their number; empty without any events.
  private let starts: [Int32]
  /// One an event, in the same order: the state from then on.
  private let changes: [SLAClock.Change]

  /// Reads events by ticket and time; `terms` is the place of each ticket's rules among `rules`.
  init(
    _ events: [TicketEvent], of tickets: [Ticket], terms: (Int) -> Int, rules: [ClockRules],
    roles: inout StatusRoles
  ) {
    guard !events.isEmpty else {
      (starts, changes) = ([], [])
      return
    }
    var starts: [Int32] = []
    var changes: [SLAClock.Change] = []
    starts.reserveCapacity(tickets.count + 1)
    changes.reserveCapacity(events.count)
    for row in tickets.indices {
      starts.append(Int32(changes.count))
      var state = SLAClock.State.running
      let place = terms(row)
      while changes.count < events.count, Int(events[changes.count].ticket) <= row {
        let event = events[changes.count]
        // Without a status the event is about something else: the clock goes on as it was.
        if !event.status.isMissing {
          state = roles.state(after: event, under: rules[place], at: place)
        }
        changes.append(SLAClock.Change(at: event.at, state: state))
      }
    }
    starts.append(Int32(changes.count))
    (self.starts, self.changes) = (starts, changes)
  }

  /// A ticket's changes; nil when its history is not known.
  subscript(row: Int) -> ArraySlice<SLAClock.Change>? {
    let places = events(of: row)
    return places.isEmpty ? nil : changes[places]
  }

  /// Places of a ticket's events among the client's.
  func events(of row: Int) -> Range<Int> {
    starts.isEmpty ? 0..<0 : Int(starts[row])..<Int(starts[row + 1])
  }
}
