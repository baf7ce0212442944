import BusinessTime
import Records

extension KPI {
  /// How long a client typically waits for a person to answer.
  ///
  /// A median, because one forgotten ticket should not hide a month of quick answers.
  package static let firstResponseTime = KPI(
    id: "first-response-time",
    title: "First response time",
    theme: .serviceDesk,
    unit: .seconds,
    basis: .created,
    direction: .lowerIsBetter,
    needs: [.tickets],
    definition: """
      How long it typically took, in service hours, until a person first answered a ticket that was \
      opened in the period.
      """,
    formula: """
      median of the service time from creation to first reply, tickets created in the period and \
      answered by its end; a reply logged before the ticket counts as 0; tickets not answered yet, and \
      those closed without a reply, are counted beside it
      """,
    emptyReason: "no ticket created in this period has a first reply before its end"
  ) { client, period, tally in
    tally.amount("unanswered", 0)
    let rows = client.created(in: period)
    tally.expect(rows.count)
    for row in rows {
      let created = client.records.tickets[row].created
      let replied = client.records.tickets[row].firstResponse
      if replied != Ticket.never, replied < period.to {
        guard let seconds = client.secondsToReply(row) else { continue }
        tally.sample("answered", seconds, clock: max(0, replied - created), .ticket(row))
      } else if client.records.tickets[row].isDone(before: period.to) {
        tally.aside("closedWithoutReply", .ticket(row))
      } else {
        tally.aside("unanswered", .ticket(row))
      }
    }
  }
}
