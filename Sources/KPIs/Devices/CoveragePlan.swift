import Records

/// Hands out the coverage of agreements over the devices of a client.
struct CoveragePlan {
  private let stock: DeviceStock
  /// nil: managed, in use, and not decided yet.
  private var decided: [DeviceCoverage.Standing?]

  init(stock: DeviceStock, presence: [DeviceCoverage.Standing?]) {
    self.stock = stock
    decided = presence
  }

  /// What the device export itself says of contracts.
  mutating func applyFlags() {
    guard stock.hasFlags else { return }
    for row in decided.indices where decided[row] == nil {
      guard let flag = stock.facts[row].flag else { continue }
      decided[row] = flag ? .covered : .uncovered
    }
  }

  /// Agreements over all devices, then named ones, then counts of a kind, then counts of any kind.
  ///
  /// `places` are those of the agreements in force among the client's records.
  mutating func apply(_ agreements: [Agreement], at places: [Int]) {
    for place in places {
      guard case .allDevices = agreements[place].coverage else { continue }
      for row in decided.indices { cover(row) }
    }
    for place in places {
      for name in stock.listed[place] { for row in name.rows { cover(Int(row)) } }
    }
    let counts = Counts(of: places.map { agreements[$0].coverage })
    for kind in Device.Kind.allCases { handOut(counts.byKind[kind.order], kind, counts) }
    handOut(counts.any, nil, counts)
  }

  /// How every device stands; whatever nothing covers is uncovered.
  var standings: [DeviceCoverage.Standing] { decided.map { $0 ?? .uncovered } }

  /// Names in the agreements at some places that no managed device bears.
  func contractedNotManaged(_ places: [Int]) -> [String] {
    places.flatMap { stock.listed[$0] }
      .filter { listed in listed.rows.allSatisfy { isNotManaged(Int($0)) } }.map(\.name)
  }

  private func isNotManaged(_ row: Int) -> Bool {
    if case .notManaged? = decided[row] { return true }
    return false
  }

  private mutating func cover(_ row: Int) {
    if decided[row] == nil { decided[row] = .covered }
  }

  /// Covers the oldest devices of a kind as far as the counts go; what the export flags uses them up.
  private mutating func handOut(_ count: Int?, _ kind: Device.Kind?, _ counts: Counts) {
    guard let count else { return }
    let order = kind?.order
    let mine = stock.oldestFirst.filter { order == nil || stock.facts[$0].kind == order }
    let flagged = mine.count {
      kind != nil && decided[$0] == .covered && stock.facts[$0].flag == true
    }
    let rows = mine.filter { decided[$0] == nil }
    let left = max(0, count - flagged)
    for row in rows.prefix(left) { decided[row] = .covered }
    guard kind == nil || counts.any == nil else { return }
    for row in rows.dropFirst(left) { decided[row] = .uncoveredByCount }
  }
}

/// How many devices agreements cover by number; nil where none speaks of the kind.
private struct Counts {
  var byKind = [Int?](repeating: nil, count: Device.Kind.allCases.count)
  var any: Int?

  init(of coverages: [Agreement.Coverage]) {
    for case .count(let count, let kind) in coverages {
      if let kind {
        byKind[kind.order] = (byKind[kind.order] ?? 0) + count
      } else {
        any = (any ?? 0) + count
      }
    }
  }
}
