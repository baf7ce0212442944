import Records

/// Hands out the coverage of agreements over the devices of a client.
struct CoveragePlan {
  private let devices: [Device]
  private let stock: DeviceStock
  /// nil: managed, in use, and not decided yet.
  private var decided: [DeviceCoverage.Standing?]

  init(devices: [Device], stock: DeviceStock, presence: [DeviceCoverage.Standing?]) {
    self.devices = devices
    self.stock = stock
    decided = presence
  }

  /// What the device export itself says of contracts.
  mutating func apply(flags devices: [Device]) {
    for row in devices.indices where decided[row] == nil {
      guard let flag = devices[row].contractFlag else { continue }
      decided[row] = flag ? .covered : .uncovered
    }
  }

  /// Agreements over all devices, then named ones, then counts of a kind, then counts of any kind.
  mutating func apply(_ agreements: [Agreement]) {
    let coverages = agreements.map(\.coverage)
    if coverages.contains(.allDevices) { cover { _ in true } }
    let named = CoveragePlan.named(coverages)
    if !named.isEmpty {
      let (serials, names) = (stock.serials, stock.names)
      cover { named.contains(serials[$0]) || named.contains(names[$0]) }
    }
    for kind in Device.Kind.allCases { hand(out: coverages, kind) }
    hand(out: coverages, nil)
  }

  /// How every device stands; whatever nothing covers is uncovered.
  var standings: [DeviceCoverage.Standing] { decided.map { $0 ?? .uncovered } }

  /// Names in agreements that no managed device bears.
  func contractedNotManaged(_ agreements: [Agreement]) -> [String] {
    var known: Set<String> = []
    for (row, standing) in decided.enumerated() where standing != .notManaged {
      known.formUnion([stock.serials[row], stock.names[row]])
    }
    var result: [String] = []
    for case .listed(let names) in agreements.map(\.coverage) {
      result += names.filter { !folded($0).isEmpty && !known.contains(folded($0)) }
    }
    return result
  }

  private mutating func cover(where isCovered: (Int) -> Bool) {
    for row in decided.indices where decided[row] == nil && isCovered(row) {
      decided[row] = .covered
    }
  }

  /// Covers the oldest devices of a kind as far as the counts go; what the export flags uses them up.
  private mutating func hand(out coverages: [Agreement.Coverage], _ kind: Device.Kind?) {
    let counts = coverages.compactMap { coverage -> Int? in
      guard case .count(let count, let of) = coverage, of?.order == kind?.order else { return nil }
      return count
    }
    guard !counts.isEmpty else { return }
    let order = kind?.order
    let mine = stock.oldestFirst.filter { order == nil || devices[$0].kind.order == order }
    let flagged = mine.count {
      kind != nil && decided[$0] == .covered && devices[$0].contractFlag == true
    }
    let rows = mine.filter { decided[$0] == nil }
    let left = max(0, counts.reduce(0, +) - flagged)
    for row in rows.prefix(left) { decided[row] = .covered }
    guard kind == nil || !CoveragePlan.hasAnyKind(coverages) else { return }
    for row in rows.dropFirst(left) { decided[row] = .uncoveredByCount }
  }

  private static func hasAnyKind(_ coverages: [Agreement.Coverage]) -> Bool {
    coverages.contains { coverage in
      if case .count(_, nil) = coverage { return true }
      return false
    }
  }

  private static func named(_ coverages: [Agreement.Coverage]) -> Set<String> {
    var result: Set<String> = []
    for case .listed(let names) in coverages { result.formUnion(names.map(folded)) }
    return result.subtracting([""])
  }
}
