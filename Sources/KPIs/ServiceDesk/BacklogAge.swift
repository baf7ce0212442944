import Records

extension KPI {
  /// Whether open tickets are being worked on or forgotten.
  package static let backlogAge = KPI(
    id: "backlog-age",
    title: "Age of open tickets",
    theme: .serviceDesk,
    unit: .seconds,
    basis: .asOf,
    direction: .lowerIsBetter,
    needs: [.tickets],
    definition: "How long the tickets that were open at the end of the period had been open then.",
    formula: """
      median over open tickets of the clock time from creation to the end of the period; groups by \
      whole days: under 2, 2 to 7, 8 to 30, over 30 days
      """,
    emptyReason: "no ticket was open at the end of this period"
  ) { client, period, tally in
    let limits = [2, 8, 30].map { client.instant(daysBeforeEndOf: period, $0) }
    let names: [StaticString] = ["under2Days", "days2to7", "days8to30", "over30Days"]
    for name in names { tally.amount(name, 0) }
    for (row, created) in client.openWithCreation(at: period.to) {
      tally.sample("open", period.to - created, .ticket(row))
      if tally.isBare { continue }
      let group = created < limits[2] ? 3 : created <= limits[1] ? 2 : created <= limits[0] ? 1 : 0
      tally.note(names[group], .ticket(row))
    }
  }
}
