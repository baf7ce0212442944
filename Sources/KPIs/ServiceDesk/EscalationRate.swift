import Records
package import Settings

extension KPI {
  /// How often the first line was not enough.
  package static let escalationRate = KPI(
    id: "escalation-rate",
    title: "Escalation rate",
    theme: .serviceDesk,
    unit: .ratio,
    basis: .resolved,
    direction: .lowerIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: "The share of tickets that had to be passed up at least once.",
    formula: """
      tickets escalated at least once / tickets resolved in the period (created in the period, where \
      the settings say so); tickets that do not say whether they were escalated are left out
      """,
    emptyReason: "no ticket of this period says whether it was escalated"
  ) { client, period, tally in
    let rows =
      switch client.rules.escalationBasis {
      case .resolved: client.resolved(in: period)
      case .created: client.created(in: period)
      }
    for row in rows {
      switch client.signs.escalated(client.records.tickets[row].escalated) {
      case true: tally.hit("escalated", .ticket(row))
      case false: tally.miss("notEscalated", .ticket(row))
      case nil: tally.exclude("no evidence", .ticket(row))
      }
    }
  }
}

extension KPI {
  /// Which rows the figure counts when these rules apply.
  package func basis(under rules: Rules) -> Basis {
    guard case .created = rules.escalationBasis, id == KPI.escalationRate.id else { return basis }
    return .created
  }
}
