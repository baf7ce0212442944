package import BusinessTime
import Records

extension MeasuredClient {
  /// Service seconds that a ticket had used up by an instant, pauses until then taken off.
  func used(_ row: Int, _ promise: MissedTicket.Promise, until instant: Int64) -> Int64 {
    let ticket = records.tickets[row]
    guard let changes = histories[row] else {
      let seconds = service.calendars[Int(clocks[row].calendar)]
        .seconds(from: ticket.created, to: instant)
      return promise == .response ? seconds : ticket.unpaused(seconds)
    }
    var history = SLAHistory(ticket, changes)
    history.firstResponse = nil
    history.resolved = nil
    let outcome = slaClock(row).outcome(of: history, asOf: instant)
    return (promise == .response ? outcome.responseSeconds : outcome.resolutionSeconds) ?? 0
  }

  /// The clock that a ticket's promises run on.
  package func slaClock(_ row: Int) -> SLAClock {
    service.slaClock(
      calendar: Int(clocks[row].calendar), terms: Int(clocks[row].terms),
      responseTarget: clocks[row].response.target,
      resolutionTarget: clocks[row].resolution.target)
  }

  /// A ticket's states as its clock sees them; without changes where its history is not known.
  package func slaHistory(_ row: Int) -> SLAHistory {
    SLAHistory(records.tickets[row], histories[row] ?? [])
  }

  /// Whether the export holds the ticket's history.
  package func hasHistory(_ row: Int) -> Bool { !histories.events(of: row).isEmpty }

  /// Places of a ticket's events among the client's, by time.
  package func events(of row: Int) -> Range<Int> { histories.events(of: row) }

  /// Whether a ticket had another priority before the one it is judged by.
  package func changedPriority(_ row: Int) -> Bool {
    histories.events(of: row).contains { place in
      let priority = records.events[place].priority
      return !priority.isMissing && priority != records.tickets[row].priority
        && folded(records.names[priority]) != folded(records.names[records.tickets[row].priority])
    }
  }
}
