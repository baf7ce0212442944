import BusinessTime
import Records

/// Where the service time of a late ticket went: every second that counted is in one of the parts.
package struct MissCauses: Sendable, Equatable {
  /// What held a ticket up.
  package enum Cause: String, Sendable, CaseIterable {
    case beforeReply
    case inWork
    case waitingOnVendor
    case afterReopen
  }

  /// Service seconds, one a cause in the order of `Cause.allCases`.
  private var seconds = [Int64](repeating: 0, count: Cause.allCases.count)

  /// Service seconds of a cause.
  package subscript(cause: Cause) -> Int64 { seconds[cause.place] }

  /// The cause with most of the time, the first of equals; nil when no time was used.
  package var main: Cause? {
    guard let most = seconds.max(), most > 0 else { return nil }
    return Cause.allCases.first { self[$0] == most }
  }

  mutating func add(_ seconds: Int64, to cause: Cause) { self.seconds[cause.place] += seconds }
}

extension MissCauses.Cause {
  fileprivate var place: Int {
    switch self {
    case .beforeReply: 0
    case .inWork: 1
    case .waitingOnVendor: 2
    case .afterReopen: 3
    }
  }
}

extension MeasuredClient {
  /// Where a ticket's time for its resolution went, up to an instant or to its end.
  ///
  /// In this order: somebody outside had it; it had been reopened; nobody had replied yet; work.
  ///
  /// - Returns: nil where the export does not show it: no history, and no replies at all or none of a
  ///   finished ticket.
  package func causes(of row: Int, until end: Int64?) -> MissCauses? {
    let ticket = records.tickets[row]
    guard let end = end ?? (ticket.isDone ? ticket.done : nil), ticket.created != Ticket.never
    else { return nil }
    let reply = ticket.firstResponse != Ticket.never ? ticket.firstResponse : nil
    if reply == nil, ticket.isDone || !index.hasReplies, !hasHistory(row) { return nil }
    var walk = CauseWalk(
      calendar: service.calendars[Int(clocks[row].calendar)], from: ticket.created, to: end,
      reply: reply ?? (ticket.isDone || !index.hasReplies ? nil : end))
    let places = histories.events(of: row)
    let isFinal = service.clockRules[Int(clocks[row].terms)].reopening == .firstClosingFinal
    for (place, change) in zip(places, histories[row] ?? []) {
      if isFinal, walk.wasClosed { break }
      walk.change(to: change, isVendor: isVendor(records.events[place], place: place, in: places))
    }
    walk.finish(stops: isFinal)
    walk.causes.takeOffPause(histories[row] == nil ? Int64(ticket.pausedSeconds) : 0)
    return walk.causes
  }

  /// Whether the ticket is with somebody outside after an event; one without a status changes nothing.
  private func isVendor(_ event: TicketEvent, place: Int, in places: Range<Int>) -> Bool {
    let status = records.events[places.lowerBound...place].last { !$0.status.isMissing }?.status
    return status.map { vendors.isVendor($0) } ?? false
  }
}

/// Puts the stretches of a ticket's life under their causes.
private struct CauseWalk {
  let calendar: BusinessCalendar
  let end: Int64
  /// Until when nobody had replied; nil unknown.
  let reply: Int64?
  var from: Int64
  var state = SLAClock.State.running
  var isVendor = false
  var wasClosed = false
  var isReopened = false
  var causes = MissCauses()

  init(calendar: BusinessCalendar, from: Int64, to end: Int64, reply: Int64?) {
    self.calendar = calendar
    self.from = from
    self.end = end
    self.reply = reply
  }

  mutating func change(to change: SLAClock.Change, isVendor: Bool) {
    close(at: min(end, change.at))
    state = change.state
    self.isVendor = isVendor
    if state == .closed { wasClosed = true } else if wasClosed { isReopened = true }
  }

  mutating func finish(stops: Bool) {
    if !(stops && wasClosed) { close(at: end) }
  }

  private mutating func close(at instant: Int64) {
    defer { from = max(from, instant) }
    guard state == .running, instant > from else { return }
    if isVendor { return add(from, instant, .waitingOnVendor) }
    if isReopened { return add(from, instant, .afterReopen) }
    let middle = min(max(reply ?? from, from), instant)
    add(from, middle, .beforeReply)
    add(middle, instant, .inWork)
  }

  private mutating func add(_ from: Int64, _ to: Int64, _ cause: MissCauses.Cause) {
    causes.add(calendar.seconds(from: from, to: to), to: cause)
  }
}

extension MissCauses {
  /// Takes exported waiting off the time in work, then off the time before the reply.
  fileprivate mutating func takeOffPause(_ seconds: Int64) {
    var rest = max(0, seconds)
    for cause in [Cause.inWork, .beforeReply] {
      let part = min(rest, self[cause])
      add(-part, to: cause)
      rest -= part
    }
  }
}
