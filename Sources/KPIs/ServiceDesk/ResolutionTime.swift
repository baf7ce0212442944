import BusinessTime
import Records

extension KPI {
  /// How long a client typically waits until it works again.
  package static let resolutionTime = KPI(
    id: "resolution-time",
    title: "Resolution time",
    theme: .serviceDesk,
    unit: .seconds,
    basis: .resolved,
    direction: .lowerIsBetter,
    needs: [.tickets],
    definition: """
      How long it typically took, in service hours, until a ticket was resolved, without the time it \
      waited for the client, where the exports show it.
      """,
    formula: """
      median of the service time from creation to resolution, without the time its clock stood still \
      (by the ticket's history, else as the export states it), tickets resolved \
      in the period; clock time beside it includes everything; \
      on a calendar that the settings name for all tickets, waiting that the export states is in it
      """,
    emptyReason: "no ticket with a known creation was resolved in this period"
  ) { client, period, tally in
    tally.expect(client.resolved(in: period).count)
    for (row, done) in client.resolutions(in: period) {
      let created = client.records.tickets[row].created
      guard created != Ticket.never else {
        tally.exclude("no date", .ticket(row))
        continue
      }
      guard let seconds = client.secondsToCompletion(row, done: done) else {
        tally.exclude("resolved before created", .ticket(row))
        continue
      }
      tally.sample(
        "resolved", seconds, clock: done - created, .ticket(row))
    }
  }
}
