import Records

extension KPI {
  /// How much of our people's time the client's contracts and invoices cover.
  package static let billableUtilization = KPI(
    id: "billable-utilization",
    title: "Billable utilization",
    theme: .people,
    unit: .ratio,
    basis: .worked,
    direction: .neither,
    needs: [.timeEntries],
    definition: """
      The share of our technicians' available time that went into billable work for this client, over \
      the technicians who worked for it in the period; work under an agreement is billable.
      """,
    formula: """
      billable hours worked for the client / available hours; available = weekly hours / working days \
      of a week × business days of the period; overlapping work of one person counts once, work across \
      the period's end is split; technicians without known weekly hours are left out of both
      """,
    emptyReason: "nobody worked for this client in this period"
  ) { client, period, tally in
    let worked = WorkedTime(client, during: period)
    tally.count(worked)
    if worked.entries > 0, worked.unknownBilling == worked.entries {
      tally.withhold("no time entry of this period says whether it is billable")
    }
    tally.add(worked, billableOnly: true, client, period)
  }
}
