import BusinessTime
package import Records

/// A ticket for which a promise was broken, with by how much.
package struct MissedTicket: Sendable {
  /// Which promise.
  package enum Promise: String, Sendable, CaseIterable {
    case response
    case resolution
  }

  /// Index into the client's tickets.
  package let ticket: Int
  package let promise: Promise
  /// Promised service seconds; nil when judged by a due date or by the export's flag.
  package let target: Int64?
  /// The instant that the export says it was due; nil without one.
  package let due: Int64?
  /// Service seconds used, up to the period's end while it is open; nil when not known.
  package let elapsed: Int64?
  /// Service seconds past the target, or clock seconds past the due date; nil when judged by a flag.
  package let overBy: Int64?
  /// Not answered (resolved) at the end of the period.
  package let isOpen: Bool
  /// Where the time of a late resolution went; nil for a response, and where nobody can tell.
  package let causes: MissCauses?
}

extension MeasuredClient {
  /// The tickets behind the misses of `sla-response` or `sla-resolution`, the worst first.
  package func missed(_ promise: MissedTicket.Promise, during period: Period) -> [MissedTicket] {
    let misses: [MissedTicket]
    switch promise {
    case .response:
      let end = max(period.to, asOf ?? period.to)
      misses = created(in: period).compactMap { row in
        switch clocks[row].response.outcome {
        case .missed: miss(row, promise, until: nil)
        case .running: isResponseOverdue(row, at: end) ? miss(row, promise, until: end) : nil
        case .none, .met: nil
        }
      }
    case .resolution:
      let late = promisedResolutions(in: period).filter { clocks[$0].resolution.outcome == .missed }
      let open = unresolved(at: period.to).filter { isResolutionOverdue($0, at: period.to) }
      misses =
        late.map { miss($0, promise, until: nil) }
        + open.map { miss($0, promise, until: period.to) }
    }
    return misses.sorted { a, b in
      (a.overBy ?? -1, b.ticket) > (b.overBy ?? -1, a.ticket)
    }
  }

  private func miss(
    _ row: Int, _ promise: MissedTicket.Promise, until end: Int64?
  ) -> MissedTicket {
    let clock = clocks[row]
    let reading = promise == .response ? clock.response : clock.resolution
    let elapsed = end.map { used(row, promise, until: $0) } ?? reading.elapsed
    let due = reading.due == Ticket.never ? nil : reading.due
    return MissedTicket(
      ticket: row, promise: promise, target: reading.target, due: due, elapsed: elapsed,
      overBy: due.flatMap { due in (end ?? reading.stop).map { $0 - due } }
        ?? elapsed.flatMap { elapsed in reading.target.map { elapsed - $0 } },
      isOpen: end != nil, causes: promise == .resolution ? causes(of: row, until: end) : nil)
  }
}
