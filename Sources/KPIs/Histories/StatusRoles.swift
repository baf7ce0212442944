import BusinessTime
import Records

/// What the statuses of a client's tickets do to their clocks, looked up once a status.
struct StatusRoles: Sendable {
  private let names: Lexicon
  private let vendorWords: [String]
  private var states = Memo<SLAClock.State>()

  init(names: Lexicon, vendorWords: [String]) {
    self.names = names
    self.vendorWords = vendorWords.map(folded)
  }

  /// The clock's state in an event's status; `place` is that of the rules among the run's.
  mutating func state(
    after event: TicketEvent, under rules: ClockRules, at place: Int
  ) -> SLAClock.State {
    let key =
      UInt64(event.status.index) | UInt64(event.statusKind.rawValue) << 32 | UInt64(place) << 34
    if let state = states.value(key) { return state }
    let state = worked(out: event, rules)
    states.store(state, for: key)
    return state
  }

  private func worked(out event: TicketEvent, _ rules: ClockRules) -> SLAClock.State {
    if event.statusKind.isOver { return .closed }
    let name = folded(names[event.status])
    if !rules.pauses.isEmpty { return rules.pauses.contains(name) ? .paused : .running }
    guard case .paused = event.statusKind else { return .running }
    return namesVendor(name) ? .running : .paused
  }

  /// Whether a status says that somebody outside has the ticket.
  func isVendor(_ status: Symbol) -> Bool { namesVendor(folded(names[status])) }

  private func namesVendor(_ name: String) -> Bool { vendorWords.contains(where: name.contains) }
}

/// The statuses of a client that name somebody outside, each looked at once.
struct VendorStatuses: Sendable {
  private var symbols = SymbolSet()

  init(_ records: ClientRecords, _ roles: StatusRoles) {
    var seen = SymbolSet()
    var last = Symbol.missing
    func look(at status: Symbol) {
      guard status.index != last.index else { return }
      last = status
      guard seen.insert(status), roles.isVendor(status) else { return }
      symbols.insert(status)
    }
    // By place: a ticket is too big to be copied for its status.
    for place in records.events.indices { look(at: records.events[place].status) }
    for row in records.tickets.indices { look(at: records.tickets[row].status) }
  }

  func isVendor(_ status: Symbol) -> Bool { symbols.contains(status) }
}

extension Ticket.Status {
  /// Resolved or closed.
  var isOver: Bool {
    switch self {
    case .resolved, .closed: true
    case .open, .paused: false
    }
  }
}
