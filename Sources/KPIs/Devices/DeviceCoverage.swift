import BusinessTime
package import Records
import Settings

/// How each device of a client stands at the end of a period: covered by an agreement or not.
package struct DeviceCoverage: Sendable {
  /// A device's place among the four lists, or why it is in none.
  package enum Standing: UInt8, Sendable, CaseIterable {
    case covered
    /// Managed, and no agreement names it.
    case uncovered
    /// Managed, and one of the newest of a kind of which more are managed than covered.
    case uncoveredByCount
    case stale
    case retired
    /// Seen, but no agent of ours is on it.
    case notManaged
    /// One more row of a device that is counted.
    case duplicate
    /// Appeared after the period.
    case later

    /// The word in evidence and lists.
    package var name: StaticString {
      switch self {
      case .covered: "covered"
      case .uncovered: "uncovered"
      case .uncoveredByCount: "uncovered by count"
      case .stale: "stale"
      case .retired: "retired"
      case .notManaged: "not managed"
      case .duplicate: "duplicate"
      case .later: "appeared later"
      }
    }

    /// Managed and in use: in the denominator.
    package var isActive: Bool {
      switch self {
      case .covered, .uncovered, .uncoveredByCount: true
      case .stale, .retired, .notManaged, .duplicate, .later: false
      }
    }

    /// Managed and in use, but not contracted.
    package var isUncovered: Bool { self == .uncovered || self == .uncoveredByCount }
  }

  /// One a device, in the order of the records.
  package let standings: [Standing]
  /// Names in agreements that no managed device bears.
  package let contractedNotManaged: [String]
  /// Why nobody can tell which are covered; nil when one can.
  package let reason: String?
}

extension MeasuredClient {
  /// The devices at the end of a period.
  package func deviceCoverage(at period: Period) -> DeviceCoverage {
    let agreements = records.agreements.filter { $0.isActive(on: period.endDay) }
    let staleBefore = instant(daysBeforeEndOf: period, thresholds.staleDeviceDays)
    var plan = CoveragePlan(
      devices: records.devices, stock: stock,
      presence: records.devices.indices.map { presence(of: $0, period, staleBefore) })
    plan.apply(flags: records.devices)
    plan.apply(agreements)
    return DeviceCoverage(
      standings: plan.standings, contractedNotManaged: plan.contractedNotManaged(agreements),
      reason: whyCoverageIsUnknown(agreements))
  }

  /// The standing of a device before anything is asked of agreements; nil: managed and in use.
  private func presence(
    of row: Int, _ period: Period, _ staleBefore: Int64
  ) -> DeviceCoverage.Standing? {
    let device = records.devices[row]
    if stock.duplicates.contains(row) { return .duplicate }
    if device.isRetired { return .retired }
    if device.firstSeen != Ticket.never, device.firstSeen >= period.to { return .later }
    if !device.isManaged { return .notManaged }
    return device.lastSeen != Ticket.never && device.lastSeen < staleBefore ? .stale : nil
  }

  private func whyCoverageIsUnknown(_ agreements: [Agreement]) -> String? {
    if records.devices.contains(where: { $0.contractFlag != nil }) { return nil }
    if !records.available.contains(.agreements) {
      return "no \(ClientRecords.Kind.agreements.exportName)"
    }
    let saysNothing = !agreements.isEmpty && agreements.allSatisfy { $0.coverage == .none }
    return saysNothing ? "no agreement in force says which devices it covers" : nil
  }
}
