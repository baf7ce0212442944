package import BusinessTime
package import Records

/// A promise on which the exporting system and the recomputed clock come to different results.
package struct Disagreement: Sendable, Equatable {
  /// What says otherwise.
  package enum Side: String, Sendable, CaseIterable {
    /// The export's own verdict: a flag, a word, a negative remaining time.
    case flag
    /// The due date in the export.
    case dueDate
  }

  /// What probably makes the difference.
  package enum Reason: String, Sendable, CaseIterable {
    case priorityChange
    case pause
    case reopening
    case calendar
    case timeZone
    case target
    /// The verdict does not follow from the due date that stands beside it.
    case verdict
    case unknown
  }

  /// Index into the client's tickets.
  package let ticket: Int
  package let promise: MissedTicket.Promise
  /// Whether we say that the promise was kept.
  package let isMet: Bool
  package let side: Side
  package let reason: Reason
  /// Service seconds by our clock; nil when judged by a due date.
  package let elapsed: Int64?
  /// Service seconds by the exporting system's clock; nil when it does not say.
  package let exportedElapsed: Int64?
}

extension MeasuredClient {
  /// Where flag, due date and recomputed clock differ, tickets in order, response first.
  ///
  /// Looks at first replies to tickets raised in the period, and at resolutions in it.
  /// `suspect` holds hours that explain the export's own times better than those in use, if any do.
  package func disagreements(
    during period: Period, suspect: BusinessCalendar? = nil
  ) -> [Disagreement] {
    records.tickets.indices.flatMap { row -> [Disagreement] in
      MissedTicket.Promise.allCases.compactMap { promise in
        isCompared(promise, of: row, during: period)
          ? disagreement(on: promise, of: row, suspect: suspect) : nil
      }
    }
  }

  /// Whether a period's figures hold a promise: a response by its ticket's creation, a resolution by its
  /// completion.
  package func isCompared(
    _ promise: MissedTicket.Promise, of row: Int, during period: Period
  ) -> Bool {
    let ticket = records.tickets[row]
    return ticket.takesPart
      && period.contains(promise == .response ? ticket.created : resolvedForPromise(row))
  }

  /// nil where both sides agree, or one of them says nothing.
  func disagreement(
    on promise: MissedTicket.Promise, of row: Int, suspect: BusinessCalendar? = nil
  ) -> Disagreement? {
    let reading = clocks[row].reading(promise)
    guard let side = reading.otherSide else { return nil }
    // Where the due date decides, the clock with the level's target is the other opinion.
    let isByLevel = side == .dueDate && reading.due != Ticket.never
    let isMet = (reading.outcome == .met) != isByLevel
    let search = ReasonSearch(
      client: self, row: row, promise: promise, side: side, isMet: isMet, suspect: suspect)
    return Disagreement(
      ticket: row, promise: promise, isMet: isMet, side: side, reason: search.reason,
      elapsed: reading.elapsed, exportedElapsed: exportedSeconds(promise, of: row))
  }

  /// Service seconds that the exporting system counts; nil when it does not say.
  package func exportedSeconds(_ promise: MissedTicket.Promise, of row: Int) -> Int64? {
    let seconds =
      promise == .response
      ? records.tickets[row].exportedResponseSeconds
      : records.tickets[row].exportedResolutionSeconds
    return seconds < 0 ? nil : Int64(seconds)
  }
}

extension TicketClock {
  /// The reading of a promise.
  package func reading(_ promise: MissedTicket.Promise) -> Reading {
    switch promise {
    case .response: response
    case .resolution: resolution
    }
  }
}

extension TicketClock.Reading {
  /// What comes to another result than the clock; nil when nothing does.
  var otherSide: Disagreement.Side? {
    if agrees == false { return isExportedDue ? .dueDate : .flag }
    return dueDateAgrees == false ? .dueDate : nil
  }
}
