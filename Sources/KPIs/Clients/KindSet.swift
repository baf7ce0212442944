import Records

/// Kinds of export as a set of bits, because they are compared for every figure of every month.
struct KindSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: ClientRecords.Kind) { rawValue = 1 << UInt32(kind.order) }

  init(_ kinds: some Sequence<ClientRecords.Kind>) {
    self = kinds.reduce(into: []) { $0.formUnion(KindSet($1)) }
  }
}

/// Which exports a client's figures can rest on, and the days they speak of.
struct KnownKinds: Sendable {
  private let available: KindSet
  /// First and last day by the kind's place; kinds that reach everywhere have none.
  private var days = [ClosedRange<Int32>?](repeating: nil, count: ClientRecords.Kind.allCases.count)
  private var hasDays: KindSet = []

  init(_ records: ClientRecords) {
    available = KindSet(records.available)
    for (kind, days) in records.coverage {
      self.days[kind.order] = days
      hasDays.formUnion(KindSet(kind))
    }
  }

  /// The first kind of which nothing can be said in a period; nil when all speak of it.
  func missing(
    of kinds: KindSet, during period: Period, asOf: Bool
  ) -> (kind: ClientRecords.Kind, why: Gap)? {
    if kinds.isSubset(of: available), kinds.isDisjoint(with: hasDays) { return nil }
    for kind in ClientRecords.Kind.allCases where kinds.contains(KindSet(kind)) {
      guard available.contains(KindSet(kind)) else { return (kind, .noExport) }
      guard let days = days[kind.order] else { continue }
      if period.endDay <= days.lowerBound { return (kind, .begins(days.lowerBound)) }
      if period.firstDay > days.upperBound, !asOf { return (kind, .ends(days.upperBound)) }
    }
    return nil
  }

  enum Gap {
    case noExport
    case begins(Int32)
    case ends(Int32)
  }
}

extension ClientRecords.Kind {
  /// The place among all kinds.
  var order: Int {
    switch self {
    case .tickets: 0
    case .ticketEvents: 1
    case .timeEntries: 2
    case .devices: 3
    case .agreements: 4
    case .technicians: 5
    case .surveys: 6
    case .slaTargets: 7
    case .holidays: 8
    case .licenses: 9
    case .licenseUsers: 10
    case .opportunities: 11
    case .projects: 12
    case .touchpoints: 13
    case .backupJobs: 14
    case .cloudResources: 15
    case .revenueLines: 16
    case .assessments: 17
    }
  }
}
