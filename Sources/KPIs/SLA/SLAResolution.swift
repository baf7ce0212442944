import Records
import Settings

extension KPI {
  /// Whether tickets were solved as fast as promised.
  package static let slaResolution = KPI(
    id: "sla-resolution",
    title: "Resolution promise kept",
    theme: .sla,
    unit: .ratio,
    basis: .resolved,
    direction: .higherIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: """
      The share of tickets that were resolved within the promised time, out of those resolved in the \
      period and those still open past their target at its end.
      """,
    formula: """
      met / (met + missed + open past the target at the end of the period); met = service time from \
      creation to resolution, without the time its clock stood still, ≤ the target of the ticket's priority, or resolved \
      by the due date in the export; tickets without a target are left out; the settings can leave out \
      open tickets
      """,
    emptyReason: "no ticket with a resolution target was resolved in this period, or open past it"
  ) { client, period, tally in
    tally.startPromise()
    for row in client.promisedResolutions(in: period) {
      tally.judge(client.clocks[row].resolution, row, isOverdue: { false }, openCounts: false)
    }
    if tally.isBare, !client.rules.resolutionCountsOpenBreaches { return }
    for row in client.unresolved(at: period.to) {
      if client.isResolutionOverdue(row, at: period.to) {
        tally.breachedOpen(row, counts: client.rules.resolutionCountsOpenBreaches)
      }
      tally.noteVerdict(client.records.tickets[row].resolutionVerdict, row)
    }
  }
}
