import BusinessTime
import KPIs
import Records

extension EvidenceTable {
  /// A row a change in the history of the tickets, before and after the period as well, with the state
  /// of the clock from then on.
  static let ticketEvents = EvidenceTable(
    "ticket-events",
    columns: ["file", "line", "ticket", "at", "status", "clock", "priority", "queue"],
    internalColumns: ["technician"]
  ) { scope, rows in
    var events: [(place: Int, state: SLAClock.State)] = []
    for row in scope.tickets {
      let changes = scope.client.slaHistory(row).timeline
      events += zip(scope.client.events(of: row), changes).map { ($0, $1.state) }
    }
    let all = scope.records.events
    events.sort { a, b in (all[a.place].source, a.place) < (all[b.place].source, b.place) }
    for (place, state) in events { rows.event(all[place], state, scope) }
  }
}

extension EvidenceRows {
  fileprivate mutating func event(
    _ event: TicketEvent, _ state: SLAClock.State, _ scope: EvidenceScope
  ) {
    let names = scope.records.names
    source(event.source)
    text(scope.ticketID(Int(event.ticket)))
    time(event.at)
    text(names[event.status])
    word(state.word)
    text(names[event.priority])
    text(names[event.queue])
    if scope.edition == .internal { text(names[event.technician]) }
    end()
  }
}

extension SLAClock.State {
  fileprivate var word: String {
    switch self {
    case .running: "running"
    case .paused: "paused"
    case .closed: "closed"
    }
  }
}
