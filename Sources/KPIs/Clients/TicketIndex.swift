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

  init(_ tickets: [Ticket]) {
    byCreation.reserveCapacity(tickets.count)
    byDone.reserveCapacity(tickets.count)
    for (index, ticket) in tickets.enumerated() {
      guard ticket.takesPart else {
        excluded.append(Int32(index))
        continue
      }
      if ticket.created != Ticket.never { byCreation.append(Int32(index)) }
      if ticket.isDone { byDone.append(Int32(index)) }
      if ticket.isFinishedUndated { undated.append(Int32(index)) }
    }
    byCreation = TicketIndex.sorted(byCreation) { tickets[Int($0)].created }
    byDone = TicketIndex.sorted(byDone) { tickets[Int($0)].done }
    created = byCreation.map { tickets[Int($0)].created }
    done = byDone.map { tickets[Int($0)].done }
    doneByCreation = byCreation.map { tickets[Int($0)].end }
  }

  /// Rows by a time, then by index; times and indices are packed into one number where they fit.
  private static func sorted(_ rows: [Int32], by time: (Int32) -> Int64) -> [Int32] {
    guard let first = rows.lazy.map(time).min(), let last = rows.lazy.map(time).max() else {
      return rows
    }
    guard last.subtractingReportingOverflow(first).partialValue >> 31 == 0, first <= last else {
      return rows.sorted { (time($0), $0) < (time($1), $1) }
    }
    var keys = rows.map { (time($0) - first) << 32 | Int64($0) }
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { return rows }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0) }
  }
}

extension Ticket {
  /// When the ticket left the backlog: `Int64.max` while it is in it, `Int64.min` when unknown.
  fileprivate var end: Int64 { isDone ? done : isFinishedUndated ? .min : .max }
}
