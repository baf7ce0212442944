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

  /// Whether a ticket that is open at an instant waits for the client then: by its history, else by the
  /// status it was exported with; waiting for somebody outside is not waiting for the client.
  func waitsForClient(_ row: Int, at instant: Int64) -> Bool {
    if let changes = histories[row] {
      return changes.last { $0.at < instant }?.state == .paused
    }
    let ticket = records.tickets[row]
    guard case .paused = ticket.statusKind else { return false }
    return !vendors.isVendor(ticket.status)
  }

  /// Whether the export holds the ticket's history.
  package func hasHistory(_ row: Int) -> Bool { histories[row] != nil }

  /// Places of a ticket's events among the client's, by time.
  package func events(of row: Int) -> Range<Int> { histories.events(of: row) }

  /// Whether a ticket had another priority before the one it is judged by.
  package func changedPriority(_ row: Int) -> Bool {
    let final = folded(records.names[records.tickets[row].priority])
    return priorityChanges(of: row).contains {
      $0.isChange || folded(records.names[$0.to]) != final
    }
  }

  /// The events of a ticket that state a priority, with whether they must have changed it.
  ///
  /// A priority is stated because it changed where the history's first entries do not state any; else a
  /// change shows by another value.
  private func priorityChanges(of row: Int) -> [(place: Int, to: Symbol, isChange: Bool)] {
    let places = histories.events(of: row)
    let created = records.tickets[row].created
    var last: Symbol?
    return places.filter { !records.events[$0].priority.isMissing }.map { place in
      let event = records.events[place]
      defer { last = event.priority }
      // Stated for the first time after changes that do not state it: it was another one before.
      let isNews = last == nil && place > places.lowerBound && event.at > created + 60
      return (place, event.priority, isNews)
    }
  }

  /// Places of the events that changed a ticket's priority, by time.
  package func priorityEvents(of row: Int) -> [Int] {
    var last: String?
    return priorityChanges(of: row).compactMap { change in
      let name = folded(records.names[change.to])
      defer { last = name }
      return change.isChange || (last != nil && last != name) ? change.place : nil
    }
  }
}
