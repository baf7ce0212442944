import Records

extension Tally {
  /// Makes the counts of a promise appear, 0 as well, in a fixed order.
  mutating func startPromise() {
    for name in ["met", "missed", "breachedOpen"] as [StaticString] { amount(name, 0) }
  }

  /// Counts one ticket by how its promise came out.
  mutating func judge(
    _ reading: TicketClock.Reading, _ row: Int, isOverdue: () -> Bool, openCounts: Bool
  ) {
    switch reading.outcome {
    case .none: exclude(reading.gap.reason, .ticket(row))
    case .met: hit("met", .ticket(row))
    case .missed: miss("missed", .ticket(row))
    case .running:
      if isOverdue() {
        breachedOpen(row, counts: openCounts)
      } else {
        aside("pending", .ticket(row))
      }
    }
    guard !isBare, reading.isJudged else { return }
    if reading.byFlag { note("byFlag", .ticket(row)) }
    compare(reading, row)
  }

  /// Counts a ticket that is past its target and not finished.
  mutating func breachedOpen(_ row: Int, counts: Bool) {
    if counts { miss("breachedOpen", .ticket(row)) } else { aside("breachedOpen", .ticket(row)) }
  }

  /// Counts what the exporting system says of the same ticket, and whether it disagrees.
  mutating func compare(_ reading: TicketClock.Reading, _ row: Int) {
    noteVerdict(reading.exported, row)
    if reading.agrees == false { note("disagreements", .ticket(row)) }
  }

  /// Counts the exporting system's own verdict.
  mutating func noteVerdict(_ verdict: Ticket.Verdict, _ row: Int) {
    switch verdict {
    case .none: return
    case .met: note("exportedMet", .ticket(row))
    case .missed: note("exportedMissed", .ticket(row))
    }
  }
}

extension TicketClock.Reading {
  /// Met or missed, once and for all.
  package var isJudged: Bool { outcome == .met || outcome == .missed }
}
