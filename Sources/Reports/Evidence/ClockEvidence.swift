import BusinessTime
import KPIs
import Records

extension EvidenceTable {
  /// A row a ticket and promise, with everything that the clock knows; tickets left out of all figures
  /// have no clock.
  static let clocks = EvidenceTable(
    "sla-clocks",
    columns: [
      "file", "line", "ticket", "promise", "judged_by", "target_s", "level_target_s", "due",
      "elapsed_s", "paused_s", "outcome", "exported", "exported_elapsed_s", "exported_due",
      "agrees",
      "reason", "calendar", "level", "before_reply_s", "in_work_s", "waiting_on_vendor_s",
      "after_reopen_s", "changed_priority",
    ]
  ) { scope, rows in
    for row in scope.tickets where scope.records.tickets[row].exclusion == .none {
      for promise in MissedTicket.Promise.allCases { rows.clock(promise, of: row, scope) }
    }
  }
}

extension EvidenceRows {
  fileprivate mutating func clock(
    _ promise: MissedTicket.Promise, of row: Int, _ scope: EvidenceScope
  ) {
    let client = scope.client
    let reading = client.clocks[row].reading(promise)
    let standing = client.standing(promise, of: row, at: scope.period)
    source(scope.records.tickets[row].source)
    text(scope.ticketID(row))
    word(promise.rawValue)
    word(reading.judgedBy)
    number(reading.target)
    number(reading.levelTarget)
    time(client.deadline(promise, of: row))
    number(standing.elapsed)
    number(standing.paused)
    word(standing.outcome.name)
    comparison(promise, of: row, isFinal: standing.outcome.isFinal, scope)
    text(client.service.calendars[Int(client.clocks[row].calendar)].name)
    text(client.levelName(of: row))
    causes(promise == .resolution ? standing.outcome : .open, of: row, scope)
    answer(client.hasHistory(row) ? client.changedPriority(row) : nil)
    end()
  }

  /// From `exported` to `reason`.
  private mutating func comparison(
    _ promise: MissedTicket.Promise, of row: Int, isFinal: Bool, _ scope: EvidenceScope
  ) {
    let ticket = scope.records.tickets[row]
    let reading = scope.client.clocks[row].reading(promise)
    let reason =
      isFinal ? scope.client.disagreementReason(promise, of: row, suspect: scope.suspect) : nil
    word(reading.exported.word)
    number(scope.client.exportedSeconds(promise, of: row))
    time(promise == .response ? ticket.responseDue : ticket.resolutionDue)
    let isCompared = reading.agrees != nil || reading.dueDateAgrees != nil
    answer(isFinal && isCompared ? reason == nil : nil)
    word(reason?.rawValue ?? "")
  }

  /// Where the time of a late ticket went, four cells.
  private mutating func causes(
    _ outcome: PromiseStanding.Outcome, of row: Int, _ scope: EvidenceScope
  ) {
    let isLate = outcome == .missed || outcome == .breachedOpen
    let causes =
      isLate
      ? scope.client.causes(of: row, until: outcome == .missed ? nil : scope.period.to) : nil
    for cause in MissCauses.Cause.allCases { number(causes?[cause]) }
  }
}

extension TicketClock.Reading {
  /// What decides whether the promise was kept.
  fileprivate var judgedBy: String {
    if byFlag { return "flag" }
    if due != Ticket.never { return "due date" }
    return target == nil ? "nothing" : "target"
  }
}
