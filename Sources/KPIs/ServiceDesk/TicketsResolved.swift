import Records

extension KPI {
  /// How much the desk got done.
  package static let ticketsResolved = KPI(
    id: "tickets-resolved",
    title: "Tickets resolved",
    theme: .serviceDesk,
    unit: .count,
    basis: .resolved,
    direction: .neither,
    needs: [.tickets],
    definition: "Tickets that were resolved in the period, whenever they were opened.",
    formula: """
      number of tickets resolved in the period (closed, where no resolution time was exported); same \
      day = resolved on the local day on which they were created; merged, duplicate, spam, deleted \
      and internal tickets are left out
      """,
    emptyReason: "no ticket was resolved in this period"
  ) { client, period, tally in
    if tally.isBare { return tally.hit(count: client.resolved(in: period).count) }
    tally.amount("sameDay", 0)
    let zone = client.zone
    for (row, done) in client.resolutions(in: period) {
      tally.hit("resolved", .ticket(row))
      let created = client.records.tickets[row].created
      let isSameDay =
        created != Ticket.never && abs(done - created) < 90_000
        && zone.day(of: created) == zone.day(of: done)
      if isSameDay { tally.note("sameDay", .ticket(row)) }
    }
  }
}
