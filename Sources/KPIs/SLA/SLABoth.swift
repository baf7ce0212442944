import Records

extension KPI {
  /// Whether both promises were kept for the same ticket.
  ///
  /// Not the mean of the two rates: a ticket fails when either promise was broken.
  package static let slaBoth = KPI(
    id: "sla-both",
    title: "Both promises kept",
    theme: .sla,
    unit: .ratio,
    basis: .resolved,
    direction: .higherIsBetter,
    floor: .tickets,
    needs: [.tickets],
    definition: """
      The share of resolved tickets that were both answered and resolved within the promised times.
      """,
    formula: """
      tickets that met both promises / tickets resolved in the period that were judged on both; \
      tickets without a target for either are left out
      """,
    emptyReason: "no ticket with both targets was resolved in this period"
  ) { client, period, tally in
    tally.startPromise()
    for row in client.promisedResolutions(in: period) {
      let response = client.clocks[row].response
      let resolution = client.clocks[row].resolution
      guard response.isJudged, resolution.isJudged else {
        let gap = response.isJudged ? resolution.gap : response.gap
        tally.exclude(gap.reason, .ticket(row))
        continue
      }
      if response.byFlag || resolution.byFlag { tally.note("byFlag", .ticket(row)) }
      if response.outcome == .met && resolution.outcome == .met {
        tally.hit("met", .ticket(row))
      } else {
        tally.miss("missed", .ticket(row))
      }
      if tally.isBare { continue }
      switch (response.exported, resolution.exported) {
      case (.met, .met): tally.note("exportedMet", .ticket(row))
      case (.missed, .met), (.met, .missed), (.missed, .missed):
        tally.note("exportedMissed", .ticket(row))
      case (.none, _), (_, .none): break
      }
      if response.agrees == false || resolution.agrees == false {
        tally.note("disagreements", .ticket(row))
      }
    }
  }
}
