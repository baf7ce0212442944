package import Records

/// What is doubtful in a client's own tickets, by ticket.
package struct TicketDoubts: Sendable {
  package enum Doubt: String, Sendable, CaseIterable {
    /// Resolved before it was created; in no figure.
    case resolvedBeforeCreated
    /// Over, says its status, but nobody knows since when; not counted as resolved.
    case noClosingDate
    /// Answered before it was created; the answer counts as immediate.
    case repliedBeforeCreated
    /// Its history ends at another time than its own columns say, if they say any; the history counts.
    case endMovedByHistory
    /// Bears no priority, so that no promise but the level's general one can apply.
    case noPriority
    /// Exported more than once; the newest row counts.
    case repeated
  }

  /// Places among the client's tickets, in order; doubts without any are left out.
  package private(set) var tickets: [(doubt: Doubt, rows: [Int])] = []

  /// Looks at tickets that a period touches.
  package init(_ client: MeasuredClient, during period: Period) {
    var found: [Doubt: [Int]] = [:]
    var looked = 0
    for row in client.records.tickets.indices {
      let ticket = client.records.tickets[row]
      guard period.contains(ticket.created) || period.contains(ticket.done) else { continue }
      looked += ticket.takesPart ? 1 : 0
      for doubt in Doubt.allCases where client.doubts(doubt, ticket, row) {
        found[doubt, default: []].append(row)
      }
    }
    // An export without priorities is no doubt about its tickets.
    if found[.noPriority]?.count == looked { found[.noPriority] = nil }
    tickets = Doubt.allCases.compactMap { doubt in found[doubt].map { (doubt, $0) } }
  }
}

extension MeasuredClient {
  fileprivate func doubts(_ doubt: TicketDoubts.Doubt, _ ticket: Ticket, _ row: Int) -> Bool {
    switch doubt {
    case .resolvedBeforeCreated: ticket.exclusion == .contradictory
    case .noClosingDate: ticket.exclusion == .undated || (ticket.takesPart && ticket.isUndated)
    case .repliedBeforeCreated:
      ticket.takesPart && ticket.firstResponse != Ticket.never
        && ticket.firstResponse < ticket.created
    case .endMovedByHistory: ticket.takesPart && movedByHistory.contains(row)
    case .noPriority: ticket.takesPart && ticket.priority.isMissing
    case .repeated: ticket.exclusion == .repeatedRow
    }
  }
}
