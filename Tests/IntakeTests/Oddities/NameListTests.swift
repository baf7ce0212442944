import Intake
import Records
import Settings
import Testing

/// Several names in one cell, with `<br>` between.
struct NameListTests {
  static let lists: [(cell: String, shown: String)] = [
    ("Ana Ruiz <br>Luis Gil", "Ana Ruiz; Luis Gil"),
    ("Ana Ruiz<br/>Luis Gil", "Ana Ruiz; Luis Gil"),
    ("Ana <BR> Luis <br /> Eva", "Ana; Luis; Eva"), ("Ana Ruiz <br>", "Ana Ruiz"),
    ("Ana < Luis", "Ana < Luis"),
  ]

  @Test(arguments: lists)
  func `all technicians of a ticket are kept, none is picked`(cell: String, shown: String) throws {
    #expect(try OddCells.ticket(cell, in: "Owner") == "is=open | technician=\(shown)")
  }

  private func clients(_ cell: String, _ change: (inout Exports) -> Void = { _ in }) throws -> Run {
    var exports = Exports(
      "a.csv",
      "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n2,\(cell),2026-10-06 09:00:00\n")
    change(&exports)
    return try exports.read()
  }

  @Test func `a list of one client's spellings is that client`() throws {
    let run = try clients("Acme <br>ACME S.L.") { $0.list("Acme", aliases: ["ACME S.L."]) }
    #expect(run.clientNames == ["Acme"])
    #expect(run.records?.tickets.count == 2)
    #expect(run.findings == [])
  }

  @Test func `a list of several clients is nobody's but its own`() throws {
    let run = try clients("Acme <br>Beta") { exports in
      exports.list("Acme")
      exports.list("Beta")
    }
    #expect(run.clientNames == ["Acme", "Acme; Beta", "Beta"])
    #expect(run.records(of: "Acme")?.tickets.count == 1)
    #expect(run.records(of: "Beta")?.tickets.count == 0)
  }
}
