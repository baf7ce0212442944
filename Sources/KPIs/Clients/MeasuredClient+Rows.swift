import BusinessTime
package import Records

extension MeasuredClient {
  /// Tickets raised in a period, by creation.
  package func created(in period: Period) -> Rows {
    Rows(index.byCreation[index.created.places(from: period.from, to: period.to)])
  }

  /// Tickets resolved in a period, by completion.
  package func resolved(in period: Period) -> Rows {
    Rows(index.byDone[index.done.places(from: period.from, to: period.to)])
  }

  /// Tickets raised before an instant and not done before it, oldest first.
  package func open(at instant: Int64) -> [Int] {
    let count = index.created.lowerBound(instant)
    var rows: [Int] = []
    for place in 0..<count where index.doneByCreation[place] >= instant {
      rows.append(Int(index.byCreation[place]))
    }
    return rows
  }

  /// How many tickets are open at an instant.
  package func openCount(at instant: Int64) -> Int {
    let count = index.created.lowerBound(instant)
    return index.doneByCreation[..<count].count { $0 >= instant }
  }

  /// Work begun in a period, by start; work on tickets that take part in no figure is left out.
  package func entries(in period: Period) -> [Int] {
    work.stretches(startingFrom: period.from, to: period.to).filter { !$0.isExcluded }
      .map { Int($0.row) }
  }

  /// Tickets that take part in no figure.
  package var excludedTickets: [Int] { index.excluded.map(Int.init) }

  /// Whether a ticket not answered by an instant was past its response promise then.
  package func isResponseOverdue(_ row: Int, at instant: Int64) -> Bool {
    let ticket = records.tickets[row]
    let clock = clocks[row]
    if clock.response.due != Ticket.never { return instant > clock.response.due }
    guard let target = clock.response.target else { return false }
    let calendar = service.calendars[Int(clock.calendar)]
    return calendar.seconds(from: ticket.created, to: instant) > target
  }

  /// Whether a ticket not resolved by an instant was past its resolution promise then.
  package func isResolutionOverdue(_ row: Int, at instant: Int64) -> Bool {
    let ticket = records.tickets[row]
    let clock = clocks[row]
    if clock.resolution.due != Ticket.never { return instant > clock.resolution.due }
    guard let target = clock.resolution.target else { return false }
    let calendar = service.calendars[Int(clock.calendar)]
    return ticket.unpaused(calendar.seconds(from: ticket.created, to: instant)) > target
  }
}
