import Records

/// A client's tickets by creation and by completion, without the ones that take part in no figure.
struct TicketIndex: Sendable {
  private(set) var created: [Int64] = []
  private(set) var byCreation: [Int32] = []
  /// When the ticket at the same place in `byCreation` was done; `Int64.max` while open.
  private(set) var doneByCreation: [Int64] = []
  private(set) var done: [Int64] = []
  private(set) var byDone: [Int32] = []
  /// Tickets that take part in no figure.
  private(set) var excluded: [Int32] = []
  /// Tickets that are finished, but nobody knows when.
  private(set) var undated: [Int32] = []
  /// When the first ticket was raised, taking part or not; `Int64.max` without any.
  private(set) var firstCreation = Int64.max
  /// Whether any ticket holds a rating of its own.
  private(set) var hasRatings = false
  /// Whether the export shows any first reply.
  private(set) var hasReplies = false

  init(_ tickets: [Ticket]) {
    var creations = TimedRows(capacity: tickets.count)
    var completions = TimedRows(capacity: tickets.count)
    for row in tickets.indices {
      let created = tickets[row].created
      if created != Ticket.never { firstCreation = min(firstCreation, created) }
      hasRatings = hasRatings || tickets[row].satisfaction > 0
      hasReplies = hasReplies || tickets[row].firstResponse != Ticket.never
      guard tickets[row].takesPart else {
        excluded.append(Int32(row))
        continue
      }
      if created != Ticket.never { creations.add(row, at: created) }
      if tickets[row].isDone { completions.add(row, at: tickets[row].done) }
      if tickets[row].isFinishedUndated { undated.append(Int32(row)) }
    }
    creations.sort()
    completions.sort()
    (created, byCreation) = (creations.times, creations.rows)
    (done, byDone) = (completions.times, completions.rows)
    doneByCreation = byCreation.map { tickets[Int($0)].end }
  }

  /// How many of the tickets raised before an instant are not done before it.
  func openCount(at instant: Int64) -> Int {
    let ends = doneByCreation.span
    var count = 0
    for place in 0..<created.lowerBound(instant) where ends[place] >= instant { count += 1 }
    return count
  }

  /// Whether a ticket is among them.
  func isOpen(_ ticket: Ticket, at instant: Int64) -> Bool {
    ticket.takesPart && ticket.created != Ticket.never && ticket.created < instant
      && ticket.end >= instant
  }

  /// Their places in `byCreation`, the oldest first.
  func openPlaces(at instant: Int64) -> [Int] {
    let ends = doneByCreation.span
    var places: [Int] = []
    for place in 0..<created.lowerBound(instant) where ends[place] >= instant {
      places.append(place)
    }
    return places
  }
}

extension Ticket {
  /// When the ticket left the backlog: `Int64.max` while it is in it, `Int64.min` when unknown.
  fileprivate var end: Int64 { isDone ? done : isFinishedUndated ? .min : .max }
}
