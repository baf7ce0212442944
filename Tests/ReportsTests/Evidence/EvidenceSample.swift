import BusinessTime
import KPIs
import Records

@testable import Reports

extension ClientBuilder {
  /// A client with one ticket of each fate, all raised in October.
  static var fates: ClientBuilder {
    var client = ClientBuilder("Acme")
    client.records.files = ["a.csv", "surveys.csv", "devices.csv", "time.csv", "events.csv"]
    client.ticket("met", created: "2026-10-05 08:00", reply: 1, done: 5)
    client.ticket("missed", created: "2026-10-05 09:00", reply: 5, done: 30)
    client.ticket("late", created: "2026-10-29 00:00", reply: nil, done: nil)
    client.ticket("new", created: "2026-10-31 23:00", reply: nil, done: nil)
    client.ticket("later", created: "2026-10-31 12:00", reply: 1, done: 20)
    client.ticket(
      "spam", created: "2026-10-06 08:00", reply: 1, done: 2, change: { $0.exclusion = .spam })
    client.ticket("old", created: "2026-08-01 08:00", reply: 1, done: 2)
    return client
  }

  /// Adds a change to the ticket that was added last.
  mutating func event(
    _ at: String, _ status: String, _ kind: Ticket.Status = .open, priority: String = "",
    by technician: String = ""
  ) {
    var event = TicketEvent()
    event.source = Source(file: 4, line: UInt32(records.events.count + 2))
    event.ticket = Int32(records.tickets.count - 1)
    event.at = Self.instant(at)
    event.status = status.isEmpty ? .missing : symbol(status)
    event.statusKind = kind
    event.priority = priority.isEmpty ? .missing : symbol(priority)
    event.technician = technician.isEmpty ? .missing : symbol(technician)
    records.events.append(event)
  }

  /// The files of October by path below `evidence/`, without `.csv`.
  func evidence(
    _ edition: Edition = .internal, zone: ZoneTable? = nil, kpis: [KPI] = KPICatalog.all
  ) -> [String: EvidenceText] {
    var files: [String: EvidenceText] = [:]
    let evidence = EvidenceFiles(
      client: measured(zone: zone), during: Sample.october, edition: edition, kpis: kpis)
    evidence.write { path, bytes in
      let name = String(path.dropFirst("evidence/".count).dropLast(".csv".count))
      files[name] = EvidenceText(bytes)
    }
    return files
  }
}

/// A file of evidence whose cells need no quotes.
struct EvidenceText {
  let text: String
  let columns: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    columns = lines.first ?? []
    rows = Array(lines.dropFirst())
  }

  /// The cells of some columns in the rows whose `ticket` (or `row`) has that name, joined by a blank.
  func cells(of name: String, _ names: String...) -> [String] {
    let key = columns.firstIndex { $0 == "ticket" || $0 == "row" } ?? 0
    let places = names.compactMap { columns.firstIndex(of: $0) }
    return rows.filter { $0[key] == name }
      .map { row in places.map { row[$0].isEmpty ? "–" : row[$0] }.joined(separator: " ") }
  }

  /// The sum of a column.
  func sum(_ name: String) -> Double {
    guard let place = columns.firstIndex(of: name) else { return .nan }
    return rows.reduce(0) { $0 + (Double($1[place]) ?? 0) }
  }
}
