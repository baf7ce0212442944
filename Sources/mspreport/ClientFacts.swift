import Diagnostics
import KPIs
import Records

/// How many rows something holds for, and the first few of them.
struct Places: Sendable {
  private(set) var count = 0
  private(set) var first: [Source] = []

  mutating func add(_ source: Source) {
    count += 1
    keep([source])
  }

  mutating func add(_ others: Places) {
    count += others.count
    keep(others.first)
  }

  private mutating func keep(_ sources: [Source]) {
    if first.count == Finding.mostExamples, let last = first.last,
      sources.allSatisfy({ last < $0 })
    {
      return
    }
    first = Array((first + sources).sorted().prefix(Finding.mostExamples))
  }
}

/// What one client's records say that only the whole run can judge.
struct ClientFacts: Sendable {
  struct Promised: Hashable, Sendable {
    /// "" where no level applies.
    var level: String
    var priority: String
  }

  let name: String
  let tickets: Int
  let devices: Int
  let agreements: Int
  /// Tickets that neither a level nor the export judges.
  let unpromised: [Promised: Places]
  /// Everybody who logged time.
  let people: [String: Places]

  init(_ client: MeasuredClient) {
    let records = client.records
    name = records.client.name
    tickets = records.tickets.count
    devices = records.devices.count
    agreements = records.agreements.count
    unpromised = Self.unpromised(client)
    var places: [UInt32: Places] = [:]
    for entry in records.timeEntries where !entry.technician.isMissing {
      places[entry.technician.index, default: Places()].add(entry.source)
    }
    people = Dictionary(
      places.map { (records.names[Symbol($0.key)], $0.value) }, uniquingKeysWith: { a, _ in a })
  }

  private static func unpromised(_ client: MeasuredClient) -> [Promised: Places] {
    struct Key: Hashable {
      var level: String
      var priority: UInt32
    }
    var places: [Key: Places] = [:]
    for (row, clock) in client.clocks.enumerated() {
      let ticket = client.records.tickets[row]
      guard ticket.exclusion == .none, isUnpromised(clock.response), isUnpromised(clock.resolution)
      else {
        continue
      }
      let key = Key(level: client.levelName(of: row), priority: ticket.priority.index)
      places[key, default: Places()].add(ticket.source)
    }
    return Dictionary(
      places.map { key, places in
        let priority = client.records.names[Symbol(key.priority)]
        return (Promised(level: key.level, priority: priority), places)
      }, uniquingKeysWith: { a, _ in a })
  }

  private static func isUnpromised(_ reading: TicketClock.Reading) -> Bool {
    reading.outcome == .none && reading.gap == .noTarget
  }
}
