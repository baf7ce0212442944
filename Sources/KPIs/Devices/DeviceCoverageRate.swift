import Records

extension KPI {
  /// How much of what we look after is contracted.
  package static let deviceCoverage = KPI(
    id: "device-coverage",
    title: "Device coverage",
    theme: .devices,
    unit: .ratio,
    basis: .asOf,
    direction: .higherIsBetter,
    needs: [.devices],
    definition: "The share of managed devices in use that an agreement covers.",
    formula: "covered / managed devices seen lately; stale and retired devices are left out",
    emptyReason: "no managed device was in use at the end of this period"
  ) { client, period, tally in
    let coverage = client.deviceCoverage(at: period)
    tally.count(coverage, client)
    guard coverage.reason == nil else { return }
    for (row, standing) in coverage.standings.enumerated() {
      if standing == .covered {
        tally.hit("covered", .device(row))
      } else if standing.isActive {
        tally.miss("uncovered", .device(row), as: standing.name)
      } else {
        tally.exclude(standing.name, .device(row))
      }
    }
  }
}
