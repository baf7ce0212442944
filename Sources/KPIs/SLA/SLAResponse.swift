import Records
import Settings

extension KPI {
  /// Whether the desk answered as fast as it promised.
  package static let slaResponse = KPI(
    id: "sla-response",
    title: "Response promise kept",
    theme: .sla,
    unit: .ratio,
    basis: .created,
    direction: .higherIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: """
      The share of tickets opened in the period that a person answered within the promised time.
      """,
    formula: """
      met / (met + missed + still unanswered past the target at the end of the period); met = service \
      time from creation to first reply ≤ the target of the ticket's priority, or answered by the due \
      date in the export; a ticket closed without a reply counts its closing; tickets without a \
      target, and unanswered ones that are not due yet, are left out
      """,
    emptyReason: "no ticket with a response target was created, and answered or due, in this period"
  ) { client, period, tally in
    let end = max(period.to, client.asOf ?? period.to)
    tally.startPromise()
    for row in client.created(in: period) {
      let isOverdue = { client.isResponseOverdue(row, at: end) }
      tally.judge(
        client.clocks[row].response, row, isOverdue: isOverdue,
        openCounts: client.rules.responseCountsOpenBreaches)
    }
  }
}
