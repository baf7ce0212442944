import BusinessTime
package import Records

/// Tickets whose first closing is final for their promise, whatever came after it.
struct FinalClosings: Sendable {
  /// By row.
  private var closings: [Int: Int64] = [:]

  init(_ clocks: [TicketClock], _ histories: TicketHistories, rules: [ClockRules]) {
    guard rules.contains(where: { $0.reopening == .firstClosingFinal }) else { return }
    for row in clocks.indices where rules[Int(clocks[row].terms)].reopening == .firstClosingFinal {
      guard histories[row] != nil, let stop = clocks[row].resolution.stop else { continue }
      closings[row] = stop
    }
  }

  var isEmpty: Bool { closings.isEmpty }

  /// When the promise to resolve a ticket ended; nil for one whose last closing counts.
  subscript(row: Int) -> Int64? { closings[row] }

  /// Tickets whose promise ended in a period, by that time.
  func rows(in period: Period) -> [Int] {
    closings.filter { period.contains($0.value) }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }
}

extension MeasuredClient {
  /// Tickets whose promise to be resolved ended in a period.
  package func promisedResolutions(in period: Period) -> Rows {
    let resolved = resolved(in: period)
    guard !finals.isEmpty else { return resolved }
    let others = resolved.filter { finals[$0] == nil }
    return Rows((others + finals.rows(in: period)).map { Int32($0) }[...])
  }

  /// Tickets open at an instant whose promise to be resolved has not ended before it.
  package func unresolved(at instant: Int64) -> [Int] {
    let open = open(at: instant)
    return finals.isEmpty ? open : open.filter { finals[$0].map { $0 >= instant } ?? true }
  }

  /// Whether the promise to resolve a ticket ended before an instant.
  func isResolvedForPromise(_ row: Int, before instant: Int64) -> Bool {
    let end = resolvedForPromise(row)
    return end != Ticket.never && end < instant
  }

  /// When the promise to resolve a ticket ended; `Ticket.never` while it has not.
  func resolvedForPromise(_ row: Int) -> Int64 { finals[row] ?? records.tickets[row].done }
}
