import KPIs
import Records

extension EvidenceTable {
  /// A row a ticket; other programs read it, so its columns stay as they are.
  static let tickets = EvidenceTable(
    "tickets",
    columns: [
      "file", "line", "ticket", "client", "priority", "created", "first_response", "resolved",
      "response_target_s", "response_elapsed_s", "response_outcome", "resolution_target_s",
      "resolution_elapsed_s", "paused_s", "resolution_outcome", "exported_outcome", "agrees",
      "first_contact", "escalated", "reopened",
    ]
  ) { scope, rows in
    for row in scope.tickets {
      let ticket = scope.records.tickets[row]
      rows.source(ticket.source)
      rows.text(scope.ticketID(row))
      rows.text(scope.records.client.name)
      rows.text(scope.records.names[ticket.priority])
      rows.time(ticket.created)
      rows.time(ticket.firstResponse)
      rows.time(ticket.done)
      rows.promises(of: row, scope)
      rows.answer(scope.client.isFirstContact(row, before: scope.period.to))
      rows.answer(scope.client.isEscalated(row))
      rows.answer(scope.client.isReopened(row))
      rows.end()
    }
  }
}

extension EvidenceRows {
  /// From `response_target_s` to `agrees`.
  fileprivate mutating func promises(of row: Int, _ scope: EvidenceScope) {
    let clock = scope.client.clocks[row]
    let response = scope.client.standing(.response, of: row, at: scope.period)
    let resolution = scope.client.standing(.resolution, of: row, at: scope.period)
    number(clock.response.target)
    number(response.elapsed)
    word(response.outcome.name)
    number(clock.resolution.target)
    number(resolution.elapsed)
    number(resolution.paused)
    word(resolution.outcome.name)
    let isAboutResolution = clock.resolution.exported != .none
    let reading = isAboutResolution ? clock.resolution : clock.response
    let outcome = isAboutResolution ? resolution.outcome : response.outcome
    word(reading.exported.word)
    answer(outcome.isFinal ? reading.agrees : nil)
  }
}

extension Ticket.Verdict {
  /// `met`, `missed`, or empty.
  var word: String {
    switch self {
    case .none: ""
    case .met: "met"
    case .missed: "missed"
    }
  }
}
