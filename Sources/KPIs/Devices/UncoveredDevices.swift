import Records

extension KPI {
  /// What we look after without a contract.
  package static let uncoveredDevices = KPI(
    id: "uncovered-devices",
    title: "Uncovered devices",
    theme: .devices,
    unit: .count,
    basis: .asOf,
    direction: .lowerIsBetter,
    needs: [.devices],
    definition: """
      Devices that are managed and in use, and that no agreement covers. Where an agreement covers a \
      number of devices and not named ones, the newest above that number are listed.
      """,
    formula: """
      managed devices seen lately − those covered: named in an agreement in force or marked in the \
      device export, or, by kind, up to the number agreed for the kind; laptops count as workstations; \
      stale and retired devices are left out
      """,
    emptyReason: "no managed device was in use at the end of this period"
  ) { client, period, tally in
    let coverage = client.deviceCoverage(at: period)
    tally.count(coverage, client)
    guard coverage.reason == nil else { return }
    for (row, standing) in coverage.standings.enumerated() {
      if standing.isUncovered {
        tally.hit("uncovered", .device(row), as: standing.name)
      } else if standing.isActive {
        tally.miss("covered", .device(row))
      } else {
        tally.exclude(standing.name, .device(row))
      }
    }
  }
}
