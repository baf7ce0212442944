import BusinessTime
import Diagnostics
import Intake
import KPIs
import Records
import Settings

/// Whether the exports fit each other and the settings: promises, agreements, people, days.
struct Reconciliation {
  private let reading: Reading
  private let clients: [ClientFacts]

  init(_ reading: Reading) throws {
    self.reading = reading
    clients = try parallelMap(reading.store.clients.count, jobs: reading.workspace.jobs) {
      ClientFacts(reading.measured($0, countsPeople: false))
    }
  }

  var findings: [Finding] {
    unpromised + levelless + withoutAgreement + strangers + futureDates
  }

  // MARK: Promises

  private struct Group: Hashable {
    var level: String
    var priority: String
  }

  /// Priorities that a service level promises nothing.
  private var unpromised: [Finding] {
    var groups: [Group: Places] = [:]
    for client in clients {
      for (key, places) in client.unpromised where !key.level.isEmpty {
        groups[Group(level: key.level, priority: key.priority), default: Places()].add(places)
      }
    }
    return groups.sorted {
      ($0.key.level, $0.key.priority) < ($1.key.level, $1.key.priority)
    }.map { group, places in
      let name = group.priority.isEmpty ? "*" : group.priority
      let level = JSON5.key(group.level)
      return finding(
        "priority-unpromised", places,
        "the level '\(group.level)' promises nothing for "
          + (group.priority.isEmpty
            ? "tickets without a priority" : "the priority '\(group.priority)'"),
        consequence:
          "these tickets are judged by no promise; sla-response and sla-resolution leave "
          + "them out",
        suggestion: "add it with the times you promise, if you promise any",
        setting: "sla: { \(level): { priorities: { \(JSON5.quoted(name)): "
          + "{ response: \"4h\", resolution: \"3 business days\" } } } }",
        affects: promises)
    }
  }

  private let promises = ["sla-response", "sla-resolution", "sla-both"]

  /// Clients to whose tickets no service level applies.
  private var levelless: [Finding] {
    let named = clients.filter { client in client.unpromised.keys.contains { $0.level.isEmpty } }
    guard !named.isEmpty else { return [] }
    var places = Places()
    for client in named {
      for (key, own) in client.unpromised.sorted(by: { $0.key.priority < $1.key.priority })
      where key.level.isEmpty { places.add(own) }
    }
    let levels = reading.service.levelNames
    let first = JSON5.quoted(named[0].name)
    return [
      finding(
        "no-service-level", places,
        levels.isEmpty
          ? "no service level is defined"
          : "no service level applies to \(list(named.map(\.name)))",
        consequence:
          "these tickets are judged by no promise; sla-response and sla-resolution leave "
          + "them out",
        suggestion: levels.isEmpty
          ? "define one, and give it to the clients it is for (clients: [{ name: …, sla: \"standard\" }])"
          : "name the level of each client",
        setting: levels.isEmpty
          ? "sla: { standard: { priorities: { \"*\": "
            + "{ response: \"4h\", resolution: \"3 business days\" } } } }"
          : "clients: [{ name: \(first), sla: \(JSON5.quoted(levels[0])) }]",
        affects: promises)
    ]
  }

  // MARK: Clients and people

  private var withoutAgreement: [Finding] {
    guard reading.store.available.contains(.agreements) else { return [] }
    let named = clients.filter { $0.agreements == 0 && $0.tickets + $0.devices > 0 }
    guard !named.isEmpty else { return [] }
    let file = reading.accounts.first { $0.kind == .agreements }?.file ?? "exports"
    return [
      Finding(
        .note, "client-without-agreement", at: SourcePosition(file: file),
        "no agreement names \(list(named.map(\.name)))",
        consequence: "all their devices count as uncovered, and no agreement gives their tickets a "
          + "service level",
        suggestion: "export their agreements, or list the spelling that the agreements use",
        setting: "clients: [{ name: \(JSON5.quoted(named[0].name)), aliases: [\"…\"] }]",
        count: named.count, affects: ["uncovered-devices", "device-coverage", "sla-resolution"])
    ]
  }

  /// People who log time and are not in the technicians' list.
  private var strangers: [Finding] {
    guard reading.store.available.contains(.technicians) else { return [] }
    let known = Set(reading.store.company.technicians.map { Self.key($0.name) })
    var people: [String: Places] = [:]
    for client in clients {
      for (name, places) in client.people where !known.contains(Self.key(name)) {
        people[name, default: Places()].add(places)
      }
    }
    guard !people.isEmpty else { return [] }
    var all = Places()
    let names = people.keys.sorted()
    for name in names { all.add(people[name] ?? Places()) }
    return [
      finding(
        "technician-not-listed", all,
        "time entries name people whom the list of technicians lacks: \(list(names))",
        consequence: reading.workspace.settings.rules.defaultHoursPerWeek == nil
          ? "nobody knows their hours a week, so utilization leaves them out"
          : "their hours a week are taken from rules.defaultHoursPerWeek",
        suggestion:
          "add them to the technicians' export, or say the usual hours for all in the settings",
        setting: "rules: { defaultHoursPerWeek: 40 }",
        affects: ["utilization", "billable-utilization"])
    ]
  }

  private static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Days

  /// Files that speak of days to come.
  private var futureDates: [Finding] {
    guard let today = reading.workspace.today else { return [] }
    return reading.accounts.compactMap { account in
      guard let last = account.lastDay, last > today.daysSince1970 else { return nil }
      return Finding(
        .note, "dates-in-future", at: SourcePosition(file: account.file),
        "the dates reach \(CivilDate(daysSince1970: last).iso), and today is \(today)",
        consequence: "the last full month may be taken from them",
        suggestion:
          "check one of them against the source system; where day and month were taken for "
          + "each other, say the order in the settings",
        setting: JSON5.input(account.file, "dateOrder: \"mdy\""))
    }
  }

  // MARK: Words

  private func finding(
    _ code: String, _ places: Places, _ message: String, consequence: String, suggestion: String,
    setting: String, affects: [String]
  ) -> Finding {
    let examples = places.first.map {
      SourcePosition(file: reading.store.files[Int($0.file)], line: Int($0.line))
    }
    return Finding(
      .note, code, at: examples.first ?? SourcePosition(file: "exports"), message,
      consequence: consequence, suggestion: suggestion, setting: setting, count: places.count,
      examples: examples, affects: affects)
  }

  /// `'A', 'B' and 3 more`.
  private func list(_ names: [String]) -> String {
    let shown = names.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    return shown + (names.count > 10 ? " and \(names.count - 10) more" : "")
  }
}
