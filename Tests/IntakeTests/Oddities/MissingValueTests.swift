import Intake
import Records
import Settings
import Testing

/// The spellings of "no value" that exports have.
struct MissingValueTests {
  static let anywhere = [
    "?", "-", "--", "—", "null", "NULL", "NA", "N/A", "#N/A", "UNKNOWN", "(null)",
  ]

  @Test(arguments: anywhere)
  func `a word for nothing is no date, number, person or group`(word: String) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Resolved,Reopen Count,Hours,Owner,Contact,Queue,Priority,Satisfaction\n"
        + "1,Acme,2026-10-05 09:00:00" + String(repeating: ",\(word)", count: 8) + "\n"
    ).read()
    #expect(run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | is=open | line=2")
    #expect(run.findings == [])
    #expect(run.books == ["1 = 1 + 0 + 0"])
  }

  @Test(arguments: anywhere)
  func `a word for nothing is no client`(word: String) throws {
    let run = try Exports(
      "a.csv", "Ticket ID,Client,Created\n1,\(word),2026-10-05 09:00:00\n"
    ).read()
    #expect(run.clientNames == ["Without a client"])
    #expect(run.codes == ["ticket-without-client"])
  }

  @Test(arguments: anywhere)
  func `a word for nothing is no ticket number`(word: String) throws {
    let run = try Exports(
      "a.csv", "Ticket ID,Client,Created\n\(word),Acme,2026-10-05 09:00:00\n"
    ).read()
    #expect(
      run.rejects == [
        "a.csv:2: Ticket ID: '\(word)': is empty but needed; "
          + "fill it in the source system and export again"
      ])
  }

  @Test func `NS is no date and no number, but may be somebody's name`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Resolved,Reopen Count,Owner\n1,NS,2026-10-05 09:00:00,NS,NS,NS\n"
    ).read()
    #expect(
      run.records?.dump == [
        "client NS # UTC",
        "id=1 | created=2026-10-05 09:00 | is=open | technician=NS | line=2",
      ])
  }

  static let freshdesk = ["No Agent", "No Group", "No Product"]

  @Test(arguments: freshdesk)
  func `nobody's ticket is nobody's`(word: String) throws {
    #expect(try OddCells.ticket(word, in: "Owner") == "is=open")
    #expect(try OddCells.ticket(word, in: "Queue") == "is=open")
  }

  static let zeros: [(column: String, expected: String)] = [
    ("Resolved", "is=open"), ("Owner", "is=open"), ("Contact", "is=open"),
    ("Reopen Count", "is=open | reopens=0"), ("Replies", "is=open | replies=0"),
    ("Hours", "is=open | worked=0"), ("Paused Minutes", "is=open | paused=0"),
    ("Tier", "is=open | tier=0"), ("Priority", "priority=0 | is=open"),
  ]

  @Test(arguments: zeros)
  func `zero is missing where it cannot be a value`(column: String, expected: String) throws {
    #expect(try OddCells.ticket("0", in: column) == expected)
  }

  @Test func `work for ticket zero is work for no ticket`() throws {
    let run = try Exports([
      ("a.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"),
      (
        "t.csv",
        "Technician,Client,Ticket ID,Start,Hours\nAda,Acme,0,2026-10-05 10:00:00,1\n"
          + "Bob,Acme,-,2026-10-05 11:00:00,1\n"
      ),
    ]).read()
    #expect(run.findings == [])
    #expect(run.books == ["1 = 1 + 0 + 0", "2 = 2 + 0 + 0"])
  }

  @Test func `a client id of zero leaves the name`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Client ID,Created\n1,Acme,0,2026-10-05 09:00:00\n"
        + "2,null,1042,2026-10-05 10:00:00\n3,-,0,2026-10-05 11:00:00\n"
    ) { settings in
      var client = ClientSettings()
      client.name = "Acme"
      client.id = "1042"
      settings.clients = [client]
    }.read()
    #expect(run.records(of: "Acme")?.tickets.count == 2)
    #expect(run.records(of: "Without a client")?.tickets.count == 1)
  }
}
