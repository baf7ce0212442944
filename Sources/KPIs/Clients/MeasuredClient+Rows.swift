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

  /// The same with the time of completion, for figures that need both for every ticket.
  func resolutions(in period: Period) -> some Sequence<(row: Int, done: Int64)> {
    let (rows, times) = (index.byDone, index.done)
    return times.places(from: period.from, to: period.to).lazy.map { (Int(rows[$0]), times[$0]) }
  }

  /// Tickets raised before an instant and not done before it, oldest first.
  package func open(at instant: Int64) -> [Int] {
    let rows = index.openPlaces(at: instant).map { Int(index.byCreation[$0]) }
    return histories.reopened.isEmpty ? rows : rows.filter { !wasClosed($0, at: instant) }
  }

  /// Whether a ticket was closed at an instant, though it was opened again later.
  private func wasClosed(_ row: Int, at instant: Int64) -> Bool {
    guard histories.reopened.contains(row) else { return false }
    return histories[row]?.last { $0.at < instant }?.state == .closed
  }

  /// The same with the time of creation.
  func openWithCreation(at instant: Int64) -> some Sequence<(row: Int, created: Int64)> {
    let (rows, times) = (index.byCreation, index.created)
    return index.openPlaces(at: instant).lazy.map { (Int(rows[$0]), times[$0]) }
      .filter { !wasClosed($0.0, at: instant) }
  }

  /// How many tickets are open at an instant.
  package func openCount(at instant: Int64) -> Int {
    guard !histories.reopened.isEmpty else { return index.openCount(at: instant) }
    return index.openCount(at: instant)
      - histories.reopened.count {
        wasClosed($0, at: instant) && index.isOpen(records.tickets[$0], at: instant)
      }
  }

  /// Tickets that take part in no figure.
  package var excludedTickets: [Int] { index.excluded.map(Int.init) }

  /// Whether a ticket not answered by an instant was past its response promise then.
  package func isResponseOverdue(_ row: Int, at instant: Int64) -> Bool {
    let reading = clocks[row].response
    if reading.due != Ticket.never { return instant > reading.due }
    guard let target = reading.target else { return false }
    return used(row, .response, until: instant) > target
  }

  /// Whether a ticket not resolved by an instant was past its resolution promise then.
  package func isResolutionOverdue(_ row: Int, at instant: Int64) -> Bool {
    let reading = clocks[row].resolution
    if reading.due != Ticket.never { return instant > reading.due }
    guard let target = reading.target else { return false }
    return used(row, .resolution, until: instant) > target
  }
}
