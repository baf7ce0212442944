import Diagnostics
import Records

/// Tickets that are over, as their status says, while no column of theirs says since when.
///
/// They are told apart only when the histories are read: those may know the day.
struct UndatedTickets {
  private var areThere = false
  /// By client and place: when its status last changed, and whether it was over then.
  private var ends: [Place: (at: Int64, isOver: Bool)] = [:]

  private struct Place: Hashable {
    var client: Int32
    var place: Int32
  }

  /// Whether a ticket's place in the books depends on its history.
  @inline(__always)
  mutating func awaits(_ ticket: TicketRow) -> Bool {
    guard ticket.isUndated || ticket.exclusion == .undated, ticket.client >= 0 else { return false }
    areThere = true
    return ticket.isUndated ? ticket.exclusion == .none : true
  }

  /// Takes one change of a ticket.
  @inline(__always)
  mutating func add(
    _ event: TicketEvent, of client: Int32, at place: Int32,
    _ tickets: UnsafeBufferPointer<TicketRow>
  ) {
    guard areThere else { return }
    let isUndated =
      tickets[Int(place)].isUndated || tickets[Int(place)].exclusion == .undated
    if isUndated { add(event, Place(client: client, place: place), tickets[Int(place)].created) }
  }

  /// A status that nobody explains neither ends a ticket nor reopens it.
  private mutating func add(_ event: TicketEvent, _ place: Place, _ created: UInt32) {
    guard !event.status.isMissing, event.isStatusKnown else { return }
    let isOver = event.statusKind == .resolved || event.statusKind == .closed
    guard !isOver || event.at >= Int64(created) - EventBooks.slack else { return }
    if let known = ends[place], known.at > event.at { return }
    ends[place] = (event.at, isOver)
  }

  /// Those that no history dates either.
  func remaining(
    _ tickets: ClientTable<TicketRow>, clients: Int
  ) -> [(ticket: TicketRow, client: Int)] {
    guard areThere else { return [] }
    var remaining: [(ticket: TicketRow, client: Int)] = []
    for client in 0..<clients {
      for (place, row) in tickets[client].enumerated()
      where row.exclusion == .undated || (row.isUndated && row.exclusion == .none) {
        let end = ends[Place(client: Int32(client), place: Int32(place))]
        if end?.isOver != true { remaining.append((row, client)) }
      }
    }
    return remaining.sorted { $0.ticket.source < $1.ticket.source }
  }
}

extension Accounting {
  /// Enters what is left of the undated tickets when all histories are read.
  mutating func settleUndated(
    _ tickets: ClientTable<TicketRow>, _ texts: ClientTable<UInt8>, clients: Int
  ) {
    let remaining = undated.remaining(tickets, clients: clients)
    let excluded = remaining.filter { $0.ticket.exclusion == .undated }
    for (ticket, _) in excluded { accounts[Int(ticket.file)].exclude(by: .closedWithoutDate) }
    tell(
      excluded, texts, "ticket-undated", "tickets are closed, but nobody says since when",
      consequence: "they are left out of every figure",
      suggestion: "export the column with the resolution or closing time")
    tell(
      remaining.filter { $0.ticket.exclusion == .none }, texts, "closed-without-date",
      "tickets have a status that means resolved, but no time when; they count as open",
      consequence:
        "the backlog is too high by them, and no promise of a resolution is kept or missed",
      suggestion: "export again when the times are filled in")
  }

  private mutating func tell(
    _ tickets: [(ticket: TicketRow, client: Int)], _ texts: ClientTable<UInt8>, _ code: String,
    _ message: String, consequence: String, suggestion: String
  ) {
    guard let first = tickets.first?.ticket else { return }
    let ids = tickets.prefix(10).map { ticket, client in
      let start = Int(ticket.id.offset)
      return String(
        decoding: texts[client][start..<start + Int(ticket.id.length)], as: UTF8.self)
    }
    findings.append(
      Finding(
        .warning, code,
        at: SourcePosition(file: accounts[Int(first.file)].file, line: Int(first.line)),
        value: ids.joined(separator: ", "), message, consequence: consequence,
        suggestion: suggestion, count: tickets.count,
        examples: tickets.prefix(Finding.mostExamples).map {
          SourcePosition(file: accounts[Int($0.ticket.file)].file, line: Int($0.ticket.line))
        }, affects: ClientRecords.Kind.tickets.affectedKPIs))
  }
}
