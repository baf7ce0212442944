import Records

extension Tally {
  /// How many devices there are of each sort, and what they lack.
  ///
  /// Patches and protection are counted over all managed devices, stale ones too.
  mutating func count(_ coverage: DeviceCoverage, _ client: MeasuredClient) {
    if let reason = coverage.reason { withhold(reason) }
    guard !isBare else { return }
    let isKnown = coverage.reason == nil
    for name in Tally.deviceCounts { amount(name, 0) }
    if isKnown { for name in ["covered", "uncovered"] as [StaticString] { amount(name, 0) } }
    for (row, standing) in coverage.standings.enumerated() {
      guard standing != .duplicate, standing != .later else { continue }
      amount("total", 1)
      switch standing {
      case .stale: amount("stale", 1)
      case .retired: amount("retired", 1)
      case .notManaged: amount("notManaged", 1)
      case .covered, .uncovered, .uncoveredByCount, .duplicate, .later: break
      }
      if standing.isActive || standing == .stale { countGaps(client.records.devices[row]) }
      guard standing.isActive else { continue }
      let kind = client.records.devices[row].kind
      amount("active", 1)
      amount(kind.activeCount, 1)
      if isKnown { amount(kind.uncoveredCount, standing.isUncovered ? 1 : 0) }
    }
    let missing = coverage.contractedNotManaged.count
    if missing > 0 { amount("contractedNotManaged", Double(missing)) }
  }

  private static let deviceCounts: [StaticString] = [
    "total", "active", "stale", "retired", "notManaged", "unpatched", "patchesUnknown",
    "withoutAntivirus", "antivirusUnknown",
  ]

  private mutating func countGaps(_ device: Device) {
    switch device.patches {
    case .missing: amount("unpatched", 1)
    case .unknown: amount("patchesUnknown", 1)
    case .upToDate: break
    }
    switch device.antivirus {
    case .none: amount("withoutAntivirus", 1)
    case .unknown: amount("antivirusUnknown", 1)
    case .active: break
    }
  }
}

extension Device.Kind {
  /// The count of managed devices in use.
  fileprivate var activeCount: StaticString {
    switch self {
    case .workstation: "activeWorkstation"
    case .server: "activeServer"
    case .network: "activeNetwork"
    case .mobile: "activeMobile"
    case .other: "activeOther"
    }
  }

  /// The count of uncovered ones among them.
  fileprivate var uncoveredCount: StaticString {
    switch self {
    case .workstation: "uncoveredWorkstation"
    case .server: "uncoveredServer"
    case .network: "uncoveredNetwork"
    case .mobile: "uncoveredMobile"
    case .other: "uncoveredOther"
    }
  }
}
