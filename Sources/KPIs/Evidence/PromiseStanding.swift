import BusinessTime
package import Records

/// How a promise to a client stands for one ticket at the end of a period.
package struct PromiseStanding: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    case met
    case missed
    /// Not answered (resolved) at the end, and past its target.
    case breachedOpen
    /// Not answered (resolved) at the end, and not past its target.
    case open
    /// Judged by nothing, for that reason.
    case leftOut(String)

    /// The word in files of evidence.
    package var name: String {
      switch self {
      case .met: "met"
      case .missed: "missed"
      case .breachedOpen: "breached-open"
      case .open: "open"
      case .leftOut(let reason): reason
      }
    }

    /// Whether nothing that happens later can change it.
    package var isFinal: Bool { self == .met || self == .missed }
  }

  package let outcome: Outcome
  /// Service seconds used, up to the end while the clock runs; nil when not known.
  package var elapsed: Int64?
  /// Service seconds in which the clock stood still; nil when not known.
  package var paused: Int64?
}

extension MeasuredClient {
  /// How a promise stands at a period's end, judged as `sla-response` and `sla-resolution` judge it.
  package func standing(
    _ promise: MissedTicket.Promise, of row: Int, at period: Period
  ) -> PromiseStanding {
    let ticket = records.tickets[row]
    guard ticket.takesPart else {
      return PromiseStanding(outcome: .leftOut(ticket.exclusion.reason.description))
    }
    let end = promise == .response ? max(period.to, asOf ?? period.to) : period.to
    let isStopped =
      promise == .response
      ? slaHistory(row).firstResponse != nil : isResolvedForPromise(row, before: period.to)
    let isRunning = !isStopped && ticket.created != Ticket.never && !ticket.isFinishedUndated
    return PromiseStanding(
      outcome: outcome(promise, of: row, isStopped: isStopped, at: end),
      elapsed: isStopped
        ? clocks[row].reading(promise).elapsed : isRunning ? used(row, promise, until: end) : nil,
      paused: paused(promise, of: row, until: isStopped ? nil : end))
  }

  private func outcome(
    _ promise: MissedTicket.Promise, of row: Int, isStopped: Bool, at end: Int64
  ) -> PromiseStanding.Outcome {
    let reading = clocks[row].reading(promise)
    let hasPromise = reading.target != nil || reading.due != Ticket.never
    if isStopped || reading.byFlag || !hasPromise {
      switch reading.outcome {
      case .met where isStopped || promise == .response: return .met
      case .missed where isStopped || promise == .response: return .missed
      case .met, .missed, .running, .none: return .leftOut(reading.gap.reason.description)
      }
    }
    let isOverdue =
      promise == .response
      ? isResponseOverdue(row, at: end) : isResolutionOverdue(row, at: end)
    return isOverdue ? .breachedOpen : .open
  }

  /// Service seconds of waiting that a promise's clock left out; `end` is nil where it has stopped.
  private func paused(
    _ promise: MissedTicket.Promise, of row: Int, until end: Int64?
  ) -> Int64? {
    let clock = slaClock(row)
    if promise == .response, !clock.responsePauses || !hasHistory(row) { return 0 }
    guard let changes = histories[row], promise == .response || end != nil else {
      return clocks[row].paused
    }
    var history = SLAHistory(records.tickets[row], changes)
    history.resolved = end ?? history.firstResponse
    return clock.outcome(of: history).pausedSeconds
  }
}
