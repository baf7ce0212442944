import Intake
import Records
import Settings
import Testing

/// Every row that is read is used, excluded or rejected, however broken the file.
struct BooksTests {
  /// xorshift: the same files in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let cells = [
    "", "-", "1", "2", "17", "Acme", "acme", "Beta", "\"Gamma, Ltd\"", "\"a\nb\"",
    "2026-10-05 09:00:00",
    "2026-10-04", "1900-01-01", "31/12/2026", "2026-02-30", "0.5", "\"1,5\"", "-3", "1e9", "NaN",
    "Total", "Closed", "Open", "Merged", "yes", "no", "99999999999999999999", "\u{FEFF}", "ñ",
    "a,b",
    "\"a\"\"b\"", "Norte IT", "46300", "12:30", "\\n", "''", "=1+1",
  ]

  private static let headers = [
    "Ticket ID,Client,Created,Resolved,Updated,Status,Reopen Count,Hours,Satisfaction",
    "Technician,Client,Ticket ID,Start,End,Hours,Billable",
    "Hostname,Client,Device Type,Last Seen,Warranty Expiry,Managed",
    "Agreement ID,Client,Agreement Type,Covered Devices,Start Date,End Date",
    "Survey ID,Ticket ID,Client,Score,Submitted,Comment",
    "Ticket ID,Changed,Status,Technician",
    "Technician,Hours per Week,Role,Start Date",
    "SLA Name,Priority,Response Minutes,Resolution Minutes",
  ]

  private static let likely: [String: [String]] = [
    "Ticket ID": ["1", "2", "3", "4", "5"], "Client": ["Acme", "Beta"],
    "Created": ["2026-10-05 09:00:00", "2026-10-06 10:00:00"], "Start": ["2026-10-05 09:00:00"],
    "Changed": ["2026-10-05 09:00:00"], "Submitted": ["2026-10-05 09:00:00"],
    "Hours": ["0.5", "2"],
    "Score": ["4", "5"], "Hours per Week": ["40"], "Technician": ["Ada"], "Hostname": ["PC1"],
  ]

  private func file(_ header: String, _ dice: inout Dice) -> String {
    let names = header.split(separator: ",").map(String.init)
    var text = header + "\n"
    for _ in 0..<Int.random(in: 3...25, using: &dice) {
      var row = names.map { name in
        let isWild = Int.random(in: 0..<5, using: &dice) == 0
        let choice = isWild ? Self.cells : Self.likely[name] ?? [""]
        return choice.randomElement(using: &dice) ?? ""
      }
      if Int.random(in: 0..<12, using: &dice) == 0 { row.removeLast() }
      if Int.random(in: 0..<12, using: &dice) == 0 { row.append("more") }
      text += row.joined(separator: ",") + "\n"
    }
    return text
  }

  @Test(arguments: 1...60)
  func `every row is accounted for`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    var exports = Exports(
      Self.headers.enumerated().map { ("\($0.offset).csv", file($0.element, &dice)) }
    ) {
      $0.provider.name = "Norte IT"
      $0.input("*") { $0.dateOrder = .dmy }
    }
    if seed % 2 == 0 { exports.list("Acme", id: "17") }
    let run = try exports.read()
    for (index, account) in run.outcome.accounts.enumerated() {
      let rejects = run.outcome.rejects.count { Int($0.file) == index }
      #expect(account.read == account.used + account.excluded + account.rejected)
      #expect(account.rejected == rejects)
      #expect(account.excluded == account.exclusions.values.reduce(0, +))
      #expect(min(account.used, account.excluded) >= 0, "\(account)")
    }
    let all = run.store.clients.indices.map { run.store.records(of: $0) }
    let accounts = run.outcome.accounts
    #expect(all.reduce(0) { $0 + $1.tickets.count { $0.exclusion == .none } } == accounts[0].used)
    #expect(all.reduce(0) { $0 + $1.devices.count } == accounts[2].used)
    #expect(all.reduce(0) { $0 + $1.agreements.count } == accounts[3].used)
    #expect(all.reduce(0) { $0 + $1.surveys.count } == accounts[4].used)
    #expect(all.reduce(0) { $0 + $1.events.count } == accounts[5].used)
    #expect(run.store.company.technicians.count == accounts[6].used)
    #expect(run.store.company.slaTargets.count == accounts[7].used)
  }
}
