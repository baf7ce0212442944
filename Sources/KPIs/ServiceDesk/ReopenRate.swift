import Records

extension KPI {
  /// How often solved was not solved.
  package static let reopenRate = KPI(
    id: "reopen-rate",
    title: "Reopen rate",
    theme: .serviceDesk,
    unit: .ratio,
    basis: .resolved,
    direction: .lowerIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: "The share of resolved tickets that were opened again at least once.",
    formula: """
      tickets reopened at least once / tickets resolved in the period, each ticket once; tickets that \
      do not say whether they were reopened are left out
      """,
    emptyReason: "no ticket resolved in this period says whether it was reopened"
  ) { client, period, tally in
    for row in client.resolved(in: period) {
      switch client.signs.reopened(client.records.tickets[row].reopens) {
      case true: tally.hit("reopened", .ticket(row))
      case false: tally.miss("notReopened", .ticket(row))
      case nil: tally.exclude("no evidence", .ticket(row))
      }
    }
  }
}
