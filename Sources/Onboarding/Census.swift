import BusinessTime
import Intake
import Records

/// What tickets and time entries of all clients have in common: words, moments and due dates, counted.
struct Census: Sendable {
  private(set) var tickets = 0
  private(set) var statuses = WordCounts()
  private(set) var priorities = WordCounts()
  private(set) var withoutPriority = 0
  /// Names with tickets or time entries.
  private(set) var technicians = WordCounts()
  private(set) var workTypes = WordCounts()
  private(set) var exclusions: [Ticket.Exclusion: Int] = [:]
  private(set) var replies = WeekCounts()
  private(set) var closings = WeekCounts()
  private(set) var dueDates: [DueDates.Group: DueDates] = [:]
  /// Levels that tickets name, and how many tickets name none.
  private(set) var levels = WordCounts()
  /// The priorities of each level's tickets; levels are compared without case, "" for none.
  private(set) var prioritiesByLevel: [String: WordCounts] = [:]
  /// Clients with tickets that have due dates under no named level.
  private(set) var clientsWithoutLevel: Set<Int> = []
  /// Rows that name no client, by file.
  private(set) var unnamed: [UInt16: Int] = [:]
  private(set) var days: ClosedRange<Int32>?

  private let zone: ZoneTable

  init(_ store: RecordStore, zone: ZoneTable) {
    self.zone = zone
    for client in store.clients.indices {
      let records = store.records(of: client)
      add(records, client)
      if store.clients[client].name == Intake.unnamedClient { addUnnamed(records) }
    }
  }

  private mutating func add(_ records: ClientRecords, _ client: Int) {
    let agreed = Set(records.agreements.map(\.slaName)).subtracting([""])
    let agreedLevel = agreed.count == 1 ? agreed.first ?? "" : ""
    for ticket in records.tickets where ticket.exclusion != .repeatedRow {
      add(ticket, records.names)
      exclusions[ticket.exclusion, default: 0] += 1
      guard ticket.exclusion == .none else { continue }
      addMoments(of: ticket)
      let own = records.names[ticket.slaName]
      let level = own.isEmpty ? agreedLevel : own
      levels.add(level, at: ticket.source)
      prioritiesByLevel[ClientName.key(level), default: WordCounts()]
        .add(records.names[ticket.priority], at: ticket.source)
      if level.isEmpty { clientsWithoutLevel.insert(client) }
      addDueDates(of: ticket, level: level, priority: records.names[ticket.priority])
    }
    for entry in records.timeEntries {
      technicians.add(records.names[entry.technician], at: entry.source)
      workTypes.add(records.names[entry.workType], at: entry.source)
    }
  }

  private mutating func add(_ ticket: Ticket, _ names: Lexicon) {
    tickets += 1
    statuses.add(
      names[ticket.status], at: ticket.source,
      meaning: ticket.isUndated ? nil : ticket.statusKind)
    technicians.add(names[ticket.technician], at: ticket.source)
    if ticket.priority.isMissing {
      withoutPriority += 1
    } else {
      priorities.add(names[ticket.priority], at: ticket.source)
    }
    let day = Int32(clamping: zone.local(ticket.created) / 86_400)
    days = min(days?.lowerBound ?? day, day)...max(days?.upperBound ?? day, day)
  }

  private mutating func addMoments(of ticket: Ticket) {
    if ticket.firstResponse > ticket.created { replies.add(zone.local(ticket.firstResponse)) }
    if ticket.resolved > ticket.created { closings.add(zone.local(ticket.resolved)) }
  }

  private mutating func addDueDates(of ticket: Ticket, level: String, priority: String) {
    for (promise, due) in [
      (DueDates.Promise.response, ticket.responseDue), (.resolution, ticket.resolutionDue),
    ] where due != Ticket.never && due > ticket.created {
      let group = DueDates.Group(
        level: ClientName.key(level), priority: ClientName.key(priority), promise: promise)
      dueDates[group, default: DueDates()].add(from: ticket.created, to: due)
    }
  }

  private mutating func addUnnamed(_ records: ClientRecords) {
    for source in records.tickets.map(\.source) + records.devices.map(\.source)
      + records.agreements.map(\.source)
    {
      unnamed[source.file, default: 0] += 1
    }
  }
}
