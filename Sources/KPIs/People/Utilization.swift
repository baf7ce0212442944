import Records

extension KPI {
  /// How much of our people's time the client takes.
  package static let utilization = KPI(
    id: "utilization",
    title: "Utilization",
    theme: .people,
    unit: .ratio,
    basis: .worked,
    direction: .neither,
    needs: [.timeEntries],
    definition: """
      The share of our technicians' available time that went into work for this client, over the \
      technicians who worked for it in the period.
      """,
    formula: """
      hours worked for the client, without leave / available hours; available = weekly hours / working \
      days of a week × business days of the period; overlapping work of one person counts once, work \
      across the period's end is split; technicians without known weekly hours are left out of both
      """,
    emptyReason: "nobody worked for this client in this period"
  ) { client, period, tally in
    let worked = WorkedTime(client, during: period)
    tally.count(worked)
    tally.add(worked, client, period)
  }
}
