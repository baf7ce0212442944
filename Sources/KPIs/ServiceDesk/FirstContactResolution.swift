import Records
import Settings

extension KPI {
  /// How often one contact was enough.
  ///
  /// Six incompatible readings exist; the evidence used is counted beside the figure, and so is the
  /// gross figure.
  package static let firstContactResolution = KPI(
    id: "first-contact-resolution",
    title: "First-contact resolution",
    theme: .serviceDesk,
    unit: .ratio,
    basis: .resolved,
    direction: .higherIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: """
      The share of resolved tickets that were solved at the first contact and not reopened, out of \
      those that could be solved that way.
      """,
    formula: """
      resolved on first contact / (resolved in the period − not eligible), by the best evidence there \
      is: the export's own flag; exactly one reply of the desk; one technician and queue, no \
      escalation, and solved by the first stretch of work or, in writing, within one business hour. \
      Where the settings say so: not escalated, not reassigned, not reopened. A reopened ticket does \
      not count
      """,
    emptyReason: "no ticket resolved in this period shows whether it was solved on first contact"
  ) { client, period, tally in
    for name in ["gross", "grossOf"] as [StaticString] { tally.amount(name, 0) }
    for row in client.resolved(in: period) {
      let isEligible = client.signs.isEligible(client.records.tickets[row])
      guard let (isHit, evidence) = client.firstContact(row) else {
        tally.exclude("no evidence", .ticket(row))
        continue
      }
      tally.note("grossOf", .ticket(row))
      if isHit { tally.note("gross", .ticket(row)) }
      guard isEligible || !client.rules.firstContactNet else {
        tally.exclude("not eligible", .ticket(row))
        continue
      }
      tally.note(evidence, .ticket(row))
      if isHit {
        tally.hit("firstContact", .ticket(row))
      } else {
        tally.miss("later", .ticket(row))
      }
    }
  }
}

extension MeasuredClient {
  /// Whether a resolved ticket was solved on first contact, and how one knows; nil without evidence.
  func firstContact(_ row: Int) -> (isHit: Bool, evidence: StaticString)? {
    let isReopened = signs.reopened(records.tickets[row].reopens)
    switch rules.firstContactEvidence {
    case .noHandover:
      return isPassedOn(row, orReopened: isReopened).map { (!$0, "byHandover") }
    case .best:
      if let flag = signs.firstContact(records.tickets[row].firstContact) {
        return (flag && isReopened != true, "byFlag")
      }
      let replies = records.tickets[row].replies
      if replies >= 0 { return (replies == 1 && isReopened != true, "byReplies") }
      return handledAtOnce(row, isReopened: isReopened).map { ($0, "byHandling") }
    }
  }

  /// Whether the ticket left the first pair of hands; nil unless the columns rule it out or show it.
  private func isPassedOn(_ row: Int, orReopened isReopened: Bool? = false) -> Bool? {
    let isEscalated = signs.escalated(records.tickets[row].escalated)
    let isReassigned = signs.reassigned(records.tickets[row].reassignments)
    if isEscalated == true || isReassigned == true || isReopened == true { return true }
    return isEscalated == false && isReassigned == false && isReopened == false ? false : nil
  }

  /// One technician, one queue, no escalation, and solved by the first stretch of work or, for tickets
  /// in writing, within one business hour.
  ///
  /// Nil unless both outcomes could be shown for this ticket: counting the failures of all tickets and
  /// the successes of a few would make any desk look bad.
  private func handledAtOnce(_ row: Int, isReopened: Bool?) -> Bool? {
    guard signs.showsHandovers else { return nil }
    let work = signs.workBeforeDone(row)
    let isWritten = signs.isWritten(records.tickets[row].channel)
    guard work > 0 || isWritten, let isPassedOn = isPassedOn(row) else { return nil }
    if isPassedOn || isReopened == true { return false }
    if work > 0 { return work == 1 }
    return clocks[row].resolution.elapsed.map { $0 <= 3600 }
  }
}
