import BusinessTime
import Records

/// Finds the promise for each ticket of one client, looking names up once.
struct PromiseResolver {
  private let service: ServiceLevels
  private let names: Lexicon
  private let dueDatesWin: Bool
  /// The level of the client itself.
  private let clientPolicy: Int?
  /// Agreements that name a known level.
  private let agreed: [(agreement: Agreement, policy: Int)]
  private var policies = Memo<Int?>()
  private var places = Memo<Int>()
  /// The different promises met so far.
  private(set) var promises: [Promise] = []
  /// Levels named by tickets, the client or its agreements that nobody has defined.
  private(set) var unknownLevels: Set<String> = []

  /// With `dueDatesWin` a due date that a ticket carries goes before its level's promise.
  init(service: ServiceLevels, records: ClientRecords, dueDatesWin: Bool = true) {
    self.dueDatesWin = dueDatesWin
    self.service = service
    names = records.names
    clientPolicy = service.policyIndex(named: records.client.sla)
    agreed = records.agreements.compactMap { agreement in
      service.policyIndex(named: agreement.slaName).map { (agreement, $0) }
    }
    for name in [records.client.sla] + records.agreements.map(\.slaName)
    where !name.isEmpty && service.policyIndex(named: name) == nil {
      unknownLevels.insert(name)
    }
  }

  /// The promise under the ticket's own level, else the client's, else an agreement's.
  ///
  /// - Returns: Its place among the promises met so far.
  mutating func promise(for ticket: Ticket) -> Int {
    let policy = ownPolicy(ticket.slaName) ?? clientPolicy ?? agreedPolicy(ticket)
    let level = UInt64(UInt32(truncatingIfNeeded: (policy ?? -1) + 1)) << 32
    let key = level | UInt64(ticket.priority.index)
    if let place = places.value(key) { return place }
    var promise = service.promise(policy: policy, priority: names[ticket.priority])
    if policy != nil, !dueDatesWin { promise.ignoresDueDates = true }
    promises.append(promise)
    places.store(promises.count - 1, for: key)
    return promises.count - 1
  }

  private mutating func ownPolicy(_ level: Symbol) -> Int? {
    guard !level.isMissing else { return nil }
    let key = UInt64(level.index)
    if let policy = policies.value(key) { return policy }
    let policy = service.policyIndex(named: names[level])
    if policy == nil { unknownLevels.insert(names[level]) }
    policies.store(policy, for: key)
    return policy
  }

  /// The first agreement in force when the ticket was raised.
  private func agreedPolicy(_ ticket: Ticket) -> Int? {
    guard !agreed.isEmpty, ticket.created != Ticket.never else { return nil }
    let day = service.defaultCalendar.day(of: ticket.created)
    return agreed.first { $0.agreement.isActive(on: day) }?.policy
  }
}
