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
      waited for somebody else where the export says how long that was.
      """,
    formula: """
      median of the service time from creation to resolution, less exported pauses, tickets resolved \
      in the period; clock time beside it includes everything
      """,
    emptyReason: "no ticket with a known creation was resolved in this period"
  ) { client, period, tally in
    let calendar = client.resolutionCalendar
    for (row, done) in client.resolutions(in: period) {
      let created = client.records.tickets[row].created
      guard created != Ticket.never else {
        tally.exclude("no date", .ticket(row))
        continue
      }
      guard let elapsed = client.clocks[row].resolution.elapsed else {
        tally.exclude("resolved before created", .ticket(row))
        continue
      }
      let seconds = calendar?.seconds(from: created, to: done) ?? elapsed
      tally.sample(
        "resolved", seconds, clock: done - created, .ticket(row))
    }
  }
}
