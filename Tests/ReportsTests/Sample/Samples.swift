import BusinessTime
import Documents
import KPIs
import Records
import Settings

@testable import Reports

extension ClientBuilder {
  /// A client with a September and an October that say something about everything.
  static var acme: ClientBuilder {
    var acme = ClientBuilder("Acme", targets: ["sla-resolution": 0.95, "sla-response": 0.9])
    acme.ticket(
      "T-1", "Move the archive", created: "2026-07-15 08:00", reply: 1, done: nil,
      by: "Marta Vidal")
    acme.addMonth("2026-09", tickets: 20, missed: 1)
    acme.addMonth("2026-10", tickets: 24, missed: 3)
    acme.ticket(
      "T-900", "Server down", created: "2026-10-20 08:00", reply: 0.5, done: 20, priority: "High",
      category: "Server", by: "Marta Vidal")
    acme.ticket("T-901", "No answer", created: "2026-10-29 08:00", reply: nil, done: nil)
    acme.ticket(
      "T-902", created: "2026-10-12 08:00", reply: 1, done: 2, change: { $0.exclusion = .spam })
    acme.addDevices()
    return acme
  }

  /// Tickets every morning, the last of them late; answers and hours of work for every other one.
  private mutating func addMonth(_ month: String, tickets: Int, missed: Int) {
    for number in 1...tickets {
      let day = "\(month)-\(number < 10 ? "0" : "")\(number)"
      let isLate = number > tickets - missed
      ticket(
        "\(month)-\(number)", created: "\(day) 09:00", reply: 0.5, done: isLate ? 30 : 5,
        category: number.isMultiple(of: 2) ? "Printing" : "Mail", by: "Marta Vidal")
      if number.isMultiple(of: 2) {
        survey(number == 2 ? 1 : 5, on: "\(day) 16:00", ticket: records.tickets.count - 1)
        work(1.5, on: "\(day) 10:00", by: "Marta Vidal")
      }
    }
    survey(2, on: "\(month)-20 10:00", "Too slow & <b>too late</b>")
    survey(5, on: "\(month)-21 10:00", "Thank you")
    work(2, on: "\(month)-03 20:00", by: "Luca Neri", role: "Consultant", billable: false)
  }

  private mutating func addDevices() {
    device("WS-01", serial: "A1", covered: true)
    device("WS-02", serial: "A2", covered: true)
    device("WS-03", serial: "A3", covered: false)
    device("SRV-1", serial: "B1", .server, covered: false)
    device("WS-04", serial: "A4", seen: "2026-08-01", covered: true)
  }
}

/// Reports of the sample client.
enum Sample {
  static let october = Period.month(year: 2026, month: 10, zone: .utc)

  static func report(
    _ edition: Edition = .client, outline: String? = nil
  ) throws -> MonthlyReport {
    var provider = Provider()
    provider.name = "Norte IT"
    return MonthlyReport(
      strings: try Shipped.words(),
      outline: try outline.map(Outline.init(parsing:)) ?? Shipped.outline(), provider: provider,
      edition: edition)
  }

  static func document(
    _ client: ClientBuilder = .acme, _ edition: Edition = .client, outline: String? = nil
  ) throws -> Document {
    try report(edition, outline: outline)
      .document(for: client.measured(), during: october, notes: notes)
  }

  static func facts(_ client: ClientBuilder = .acme) throws -> ReportFacts {
    try report().facts(for: client.measured(), during: october, notes: notes)
  }

  static let notes = DataNotes(
    accounts: [
      account("exports/tickets-bolt-gmbh.csv", .tickets), account("exports/surveys.csv", .surveys),
      account("exports/devices.csv", .devices), account("exports/time.csv", .timeEntries),
    ], lastDay: 20_757)

  private static func account(_ file: String, _ kind: ClientRecords.Kind) -> InputAccount {
    InputAccount(
      file: file, system: "Freshdesk", kind: kind, firstDay: 20_650, lastDay: 20_757, read: 1000,
      used: 990, excluded: 6, rejected: 4)
  }
}
