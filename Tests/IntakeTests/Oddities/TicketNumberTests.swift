import Intake
import Records
import Settings
import Testing

/// Numbers of tickets as exports and spreadsheets write them.
struct TicketNumberTests {
  static let spellings: [(exported: String, named: String)] = [
    ("52 267", "52267"), ("52\u{A0}267", "52267"), ("52\u{202F}267", "52267"), ("52,267", "52267"),
    ("25,042,366", "25042366"), ("52267", "52 267"), ("29682902.0", "29682902"),
    ("29682902", "29682902.0"), ("1 000", "1000"), ("1,000,000", "1 000 000"),
  ]

  @Test(arguments: spellings)
  func `work, answers and changes find a ticket whatever stands between its digits`(
    exported: String, named: String
  ) throws {
    let (ticket, other) = (OddCells.quoted(exported), OddCells.quoted(named))
    let run = try Exports([
      ("a.csv", "Ticket ID,Client,Created\n\(ticket),Acme,2026-10-05 09:00:00\n"),
      ("e.csv", "Ticket ID,Changed,Status\n\(other),2026-10-05 10:00:00,Open\n"),
      ("s.csv", "Survey ID,Ticket Number,Score,Submitted\n1,\(other),5,2026-10-05 12:00:00\n"),
      ("t.csv", "Technician,Ticket ID,Start,Hours\nAda,\(other),2026-10-05 11:00:00,1\n"),
    ]).read()
    let records = try #require(run.records)
    #expect(records.timeEntries.map(\.ticket) == [0])
    #expect(records.surveys.map(\.ticket) == [0])
    #expect(records.events.map(\.ticket) == [0])
    #expect(records.tickets.map { records.texts[$0.id] } == [exported])
    #expect(run.findings == [])
  }

  static let others = [
    ("52 26", "5226"), ("5 2267", "52267"), ("052 267", "52267"), ("52,26", "5226"),
    ("1.002", "1002"), ("52, 267", "52267"), ("52 267,000", "52267000"), ("7.0.0", "7"),
    ("007", "7"), ("INC0007", "7"), ("T20240215.0", "T20240215"), ("1 234 56", "123456"),
  ]

  @Test(arguments: others)
  func `what is not certainly the same number is another ticket's`(
    exported: String, named: String
  ) throws {
    let run = try Exports([
      (
        "a.csv",
        "Ticket ID,Client,Created\n\(OddCells.quoted(exported)),Acme,2026-10-05 09:00:00\n"
      ),
      (
        "t.csv",
        "Technician,Client,Ticket ID,Start,Hours\nAda,Acme,\(named),2026-10-05 11:00:00,1\n"
      ),
    ]).read()
    #expect(run.records?.timeEntries.map(\.ticket) == [-1])
    #expect(run.codes == ["ticket-unknown"])
  }

  @Test func `a number with and without its blank is one ticket`() throws {
    let run = try Exports([
      (
        "a.csv", "Ticket ID,Client,Created,Updated\n52 267,Acme,2026-10-05 09:00,2026-10-05 09:00\n"
      ),
      ("b.csv", "Ticket ID,Client,Created,Updated\n52267,Acme,2026-10-05 09:00,2026-10-06 09:00\n"),
    ]).read()
    #expect(run.books == ["1 = 0 + 1 + 0", "1 = 1 + 0 + 0"])
    #expect(run.codes == ["ticket-duplicate"])
  }

  @Test func `leading zeros and letters belong to a number`() throws {
    let ids = ["00030", "INC0000000a", "T20240215.0001"]
    let rows = ids.map { "\($0),Acme,2026-10-05 09:00:00\n" }.joined()
    let records = try #require(
      try Exports("a.csv", "Ticket ID,Client,Created\n" + rows).read().records)
    #expect(records.tickets.map { records.texts[$0.id] } == ids)
  }

  static let destroyed = ["1.23E+05", "1,23E+05", "2.5042E+07", "5E+11", "1.0001E+4", "5e+6"]

  @Test(arguments: destroyed)
  func `a number that a spreadsheet rounded is told, not guessed`(cell: String) throws {
    let run = try Exports([
      (
        "a.csv",
        "Ticket ID,Client,Created\n\(OddCells.quoted(cell)),Acme,2026-10-05 09:00:00\n"
          + "7,Acme,2026-10-05 09:00:00\n"
      ),
      (
        "t.csv",
        "Technician,Client,Ticket ID,Start,Hours\n"
          + "Ada,Acme,\(OddCells.quoted(cell)),2026-10-05 11:00:00,1\n"
      ),
    ]).read()
    #expect(
      run.rejects == [
        "a.csv:2: Ticket ID: '\(cell)': a spreadsheet changed the digits of this number; "
          + "export again and do not save the file with a spreadsheet program"
      ])
    #expect(
      run.findings("ticket-number-destroyed") == [
        "warning ticket-number-destroyed t.csv:2:Ticket ID '\(cell)' (1): '\(cell)' is what a "
          + "spreadsheet left of a ticket's number; the row was read without its ticket; "
          + "export again and do not save the file with a spreadsheet program"
      ])
    #expect(run.books == ["2 = 1 + 0 + 1", "1 = 1 + 0 + 0"])
  }

  static let clientIDs = ["1042", "1042.0", "1,042", "1 042"]

  @Test(arguments: clientIDs)
  func `a client's id is found as programs write whole numbers`(id: String) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Client ID,Created\n1,,\(OddCells.quoted(id)),2026-10-05 09:00:00\n"
    ) { settings in
      var client = ClientSettings()
      client.name = "Acme"
      client.id = "1042"
      settings.clients = [client]
    }.read()
    #expect(run.clientNames == ["Acme"])
    #expect(run.records?.tickets.count == 1)
  }

  @Test func `a person's number is the same with and without a point and zero`() throws {
    let run = try Exports([
      ("a.csv", "Ticket ID,Client,Created,Owner\n1,Acme,2026-10-05 09:00:00,29682902.0\n"),
      ("t.csv", "Technician,Ticket ID,Start,Hours\n29682902,1,2026-10-05 11:00:00,1\n"),
    ]).read()
    let records = try #require(run.records)
    #expect(records.names[records.tickets[0].technician] == "29682902")
    #expect(records.tickets[0].technician == records.timeEntries[0].technician)
  }
}
