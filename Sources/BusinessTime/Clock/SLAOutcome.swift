/// How a ticket's clock stands against its promise.
///
/// Amounts are open seconds; instants are seconds since 1970.
package struct SLAOutcome: Sendable, Equatable {
  /// Used until the first response, or so far; nil while unanswered and nobody asks "as of".
  package var responseSeconds: Int64?
  /// Used until the resolution, or so far; nil while open and nobody asks "as of".
  package var resolutionSeconds: Int64?
  /// Open seconds spent in pauses.
  package var pausedSeconds: Int64 = 0
  /// Whether used ≤ target; nil without a target and while it can still be met.
  package var responseMet: Bool?
  /// Whether used ≤ target; nil without a target and while it can still be met.
  package var resolutionMet: Bool?
  /// When the clock reaches the target, given the whole timeline; nil when it never does.
  package var responseDeadline: Int64?
  /// When the clock reaches the target, given the whole timeline; nil when it never does.
  package var resolutionDeadline: Int64?

  /// Nothing measured.
  package init() {}
}

extension SLAClock {
  /// The clock's figures for a ticket.
  ///
  /// Formula: used = Σ over counted stretches of open seconds; met = used ≤ target; deadline = the
  /// earliest instant at which used reaches the target, running on after the last change if that is
  /// `running`. `asOf` measures open tickets up to an instant: past the target they have missed it.
  package func outcome(of history: SLAHistory, asOf: Int64? = nil) -> SLAOutcome {
    var result = SLAOutcome()
    measureResponse(of: history, asOf: asOf, into: &result)
    measureResolution(of: history, asOf: asOf, into: &result)
    if let end = history.resolved ?? asOf ?? history.timeline.last?.at {
      result.pausedSeconds = used(history, from: history.created, to: end) { $0 == .paused }
    }
    return result
  }

  private func measureResponse(
    of history: SLAHistory, asOf: Int64?, into result: inout SLAOutcome
  ) {
    let from = history.created
    result.responseSeconds = (history.firstResponse ?? asOf).map {
      used(history, from: from, to: $0, counts: countsForResponse)
    }
    result.responseMet = met(
      result.responseSeconds, responseTarget, isStopped: history.firstResponse != nil)
    result.responseDeadline = responseTarget.flatMap {
      deadline(history, from: from, target: $0, counts: countsForResponse)
    }
  }

  private func measureResolution(
    of history: SLAHistory, asOf: Int64?, into result: inout SLAOutcome
  ) {
    // A closing that lies ahead of the instant asked for has not happened.
    let final =
      reopening == .firstClosingFinal
      ? history.firstClosing.flatMap { $0 <= asOf ?? .max ? $0 : nil } : nil
    let done = final ?? history.resolved
    let from = reopening == .restarts ? history.lastOpening : history.created
    result.resolutionSeconds = (done ?? asOf).map {
      used(history, from: from, to: $0, counts: countsForResolution)
    }
    result.resolutionMet = met(result.resolutionSeconds, resolutionTarget, isStopped: done != nil)
    result.resolutionDeadline = resolutionTarget.flatMap {
      deadline(history, from: from, target: $0, until: final, counts: countsForResolution)
    }
  }

  private func countsForResponse(_ state: State) -> Bool {
    state == .running || (state == .paused && !responsePauses)
  }

  private func countsForResolution(_ state: State) -> Bool {
    state == .running || (state == .closed && reopening == .gapCounts)
  }

  private func met(_ used: Int64?, _ target: Int64?, isStopped: Bool) -> Bool? {
    guard let used, let target else { return nil }
    return isStopped ? used <= target : (used > target ? false : nil)
  }
}
