package import BusinessTime
package import Records

extension MeasuredClient {
  /// Tickets raised or resolved in a period or open at its end, those left out of all figures
  /// included, in the order of their files and lines.
  package func evidenceTickets(of period: Period) -> [Int] {
    records.tickets.indices.filter { isInside(records.tickets[$0], period) }.sorted { a, b in
      (records.tickets[a].source, a) < (records.tickets[b].source, b)
    }
  }

  private func isInside(_ ticket: Ticket, _ period: Period) -> Bool {
    if period.contains(ticket.created) || period.contains(ticket.done) { return true }
    return ticket.created != Ticket.never && ticket.created < period.to
      && !ticket.isFinishedUndated && !ticket.isDone(before: period.to)
  }

  /// Whether a ticket was escalated; nil when the export does not say.
  package func isEscalated(_ row: Int) -> Bool? { signs.escalated(records.tickets[row].escalated) }

  /// Whether a ticket was reopened; nil when the export does not say.
  package func isReopened(_ row: Int) -> Bool? { signs.reopened(records.tickets[row].reopens) }

  /// Whether a ticket resolved before an instant was solved on first contact; nil without evidence.
  package func isFirstContact(_ row: Int, before instant: Int64) -> Bool? {
    let ticket = records.tickets[row]
    guard ticket.takesPart, ticket.isDone(before: instant) else { return nil }
    return firstContact(row)?.isHit
  }

  /// When the promise runs out: the due date that counts, else the instant at which the clock reaches
  /// the target, given all that is known of the ticket; nil when it never does.
  ///
  /// Waiting that is known by its length alone is taken to come before that instant.
  package func deadline(_ promise: MissedTicket.Promise, of row: Int) -> Int64? {
    let reading = clocks[row].reading(promise)
    if reading.due != Ticket.never { return reading.due }
    guard let target = reading.target else { return nil }
    var clock = slaClock(row)
    var history = slaHistory(row)
    if !hasHistory(row) {
      history.resolved = nil
      clock.resolutionTarget = target + max(0, Int64(records.tickets[row].pausedSeconds))
    }
    let outcome = clock.outcome(of: history)
    return promise == .response ? outcome.responseDeadline : outcome.resolutionDeadline
  }

  /// What probably makes the exporting system come to another result; nil where it does not.
  package func disagreementReason(
    _ promise: MissedTicket.Promise, of row: Int, suspect: BusinessCalendar? = nil
  ) -> Disagreement.Reason? {
    disagreement(on: promise, of: row, suspect: suspect)?.reason
  }
}
