import Records

extension KPI {
  /// How much the client asked for.
  package static let ticketsCreated = KPI(
    id: "tickets-created",
    title: "Tickets created",
    theme: .serviceDesk,
    unit: .count,
    basis: .created,
    direction: .neither,
    needs: [.tickets],
    definition: "Tickets that were opened in the period.",
    formula: """
      number of tickets created in the period; net flow = created − resolved in the period; merged, \
      duplicate, spam, deleted and internal tickets are left out
      """,
    emptyReason: "no ticket was created in this period"
  ) { client, period, tally in
    let rows = client.created(in: period)
    if tally.isBare { return tally.hit(count: rows.count) }
    for row in rows {
      tally.hit("created", .ticket(row))
      tally.noteVerdict(client.records.tickets[row].resolutionVerdict, row)
    }
    tally.amount("netFlow", Double(rows.count - client.resolved(in: period).count))
  }
}
