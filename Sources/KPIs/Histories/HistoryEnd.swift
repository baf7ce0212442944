import Records

/// What a ticket's history says of its end, its reopenings and its hand-overs.
struct HistoryEnd {
  /// The last change of status.
  private var lastChange = Ticket.never
  /// When the last stretch of being resolved or closed began; `Ticket.never` when it is open.
  private var closing = Ticket.never
  private var isOver = false
  private var reopens: Int16 = 0
  private var handovers: Int16 = 0
  private var technician = Symbol.missing
  private var queue = Symbol.missing

  /// Takes the next event of the ticket.
  mutating func add(_ event: TicketEvent, of ticket: Ticket) {
    handOver(\.technician, event.technician)
    handOver(\.queue, event.queue)
    guard event.changesStatus(of: ticket), event.isStatusKnown || !self.isOver else { return }
    let isOver = event.statusKind.isOver
    if isOver, !self.isOver { closing = event.at }
    if !isOver, self.isOver, reopens < .max { reopens += 1 }
    self.isOver = isOver
    lastChange = event.at
  }

  private mutating func handOver(_ hand: WritableKeyPath<HistoryEnd, Symbol>, _ next: Symbol) {
    guard !next.isMissing else { return }
    let last = self[keyPath: hand]
    if !last.isMissing, last != next, handovers < .max { handovers += 1 }
    self[keyPath: hand] = next
  }

  /// Fills in what the ticket's own columns leave open, and moves its end where the history knows
  /// better: the last closing counts, and a ticket reopened after it is open.
  ///
  /// - Returns: Whether the ticket's end is another one now.
  func complete(_ ticket: inout Ticket) -> Bool {
    if ticket.reassignments < 0 { ticket.reassignments = handovers }
    guard lastChange != Ticket.never else { return false }
    if ticket.reopens < 0 { ticket.reopens = reopens }
    return isOver ? close(&ticket) : reopen(&ticket)
  }

  private func close(_ ticket: inout Ticket) -> Bool {
    // A status may be written to the log some seconds after the column it stands for; a closing time
    // alone may be that of the last change, or of the paperwork.
    let isLater = ticket.isDone && closing > ticket.done + 60
    let isEarlier = ticket.resolved == Ticket.never && ticket.isDone && closing < ticket.done - 60
    guard !ticket.isDone || isLater || isEarlier else { return false }
    ticket.resolved = max(closing, ticket.created)
    ticket.isUndated = false
    if case .undated = ticket.exclusion { ticket.exclusion = .none }
    return true
  }

  private func reopen(_ ticket: inout Ticket) -> Bool {
    guard ticket.isDone, lastChange > ticket.done, reopens > 0 else { return false }
    ticket.resolved = Ticket.never
    ticket.closed = Ticket.never
    if ticket.statusKind.isOver { ticket.statusKind = .open }
    return true
  }
}

extension ClientRecords {
  /// The same records with tickets completed by their histories, and those whose end was moved.
  func completedByHistory() -> (ClientRecords, moved: Set<Int>) {
    guard !events.isEmpty else { return (self, []) }
    var result = self
    var moved: Set<Int> = []
    var place = 0
    while place < events.count {
      let row = Int(events[place].ticket)
      var end = HistoryEnd()
      guard result.tickets.indices.contains(row) else {
        place += 1
        continue
      }
      while place < events.count, Int(events[place].ticket) == row {
        end.add(events[place], of: result.tickets[row])
        place += 1
      }
      if end.complete(&result.tickets[row]) { moved.insert(row) }
    }
    return (result, moved)
  }
}
