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
    package var isUncovered: Bool {
      switch self {
      case .uncovered, .uncoveredByCount: true
      case .covered, .stale, .retired, .notManaged, .duplicate, .later: false
      }
    }
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
    let places = records.agreements.indices.filter {
      records.agreements[$0].isActive(on: period.endDay)
    }
    let staleBefore = instant(daysBeforeEndOf: period, thresholds.staleDeviceDays)
    var plan = CoveragePlan(
      stock: stock, presence: stock.facts.map { $0.presence(at: period, staleBefore) })
    plan.applyFlags()
    plan.apply(records.agreements, at: places)
    return DeviceCoverage(
      standings: plan.standings, contractedNotManaged: plan.contractedNotManaged(places),
      reason: whyCoverageIsUnknown(places))
  }

  private func whyCoverageIsUnknown(_ places: [Int]) -> String? {
    if stock.hasFlags { return nil }
    if !records.available.contains(.agreements) {
      return "no \(ClientRecords.Kind.agreements.exportName)"
    }
    let saysNothing =
      !places.isEmpty && places.allSatisfy { !records.agreements[$0].isAboutDevices }
    return saysNothing ? "no agreement in force says which devices it covers" : nil
  }
}

extension DeviceStock.Facts {
  /// How the device stands before anything is asked of agreements; nil: managed and in use.
  fileprivate func presence(
    at period: Period, _ staleBefore: Int64
  ) -> DeviceCoverage.Standing? {
    if isDuplicate { return .duplicate }
    if isRetired { return .retired }
    if firstSeen != Ticket.never, firstSeen >= period.to { return .later }
    if !isManaged { return .notManaged }
    return lastSeen != Ticket.never && lastSeen < staleBefore ? .stale : nil
  }
}

extension Agreement {
  fileprivate var isAboutDevices: Bool {
    switch coverage {
    case .none: false
    case .count, .listed, .allDevices: true
    }
  }
}
