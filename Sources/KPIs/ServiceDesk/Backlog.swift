import Records

extension KPI {
  /// What was still to be done when the period ended.
  package static let backlog = KPI(
    id: "backlog",
    title: "Open tickets",
    theme: .serviceDesk,
    unit: .count,
    basis: .asOf,
    direction: .lowerIsBetter,
    needs: [.tickets],
    definition: "Tickets that were open at the end of the period.",
    formula: """
      tickets created before the end of the period and not resolved before it; days of work = open \
      tickets / tickets resolved per business day of the period; finished tickets without a date are \
      left out
      """,
    emptyReason: "no ticket was open at the end of this period"
  ) { client, period, tally in
    if tally.isBare { return tally.hit(count: client.openCount(at: period.to)) }
    let monthOld = client.instant(daysBeforeEndOf: period, 30)
    for name in ["over30Days", "waitingOnClient"] as [StaticString] { tally.amount(name, 0) }
    let rows = client.open(at: period.to)
    for row in rows {
      tally.hit("open", .ticket(row))
      if client.records.tickets[row].created < monthOld { tally.note("over30Days", .ticket(row)) }
      if client.waitsForClient(row, at: period.to) { tally.note("waitingOnClient", .ticket(row)) }
    }
    for row in client.finishedWithoutDate(before: period.to) {
      tally.exclude("finished without a date", .ticket(row))
    }
    tally.amount("start", Double(client.openCount(at: period.from)))
    let resolved = client.resolved(in: period).count
    let days = client.service.businessDays(from: period.firstDay, to: period.endDay)
    guard resolved > 0, days > 0 else { return }
    tally.amount("daysOfWork", Double(rows.count) * Double(days) / Double(resolved))
  }
}
