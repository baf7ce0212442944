import Intake
import Records
import Settings
import Testing

/// A column of a known export that has another name is named in the settings.
struct NamedColumnTests {
  private func read(_ text: String, _ columns: [String: [String]], format: String = "") throws
    -> Run
  {
    try Exports("exports/t.csv", text) {
      $0.input("t.csv") {
        $0.columns = columns
        $0.format = format
      }
    }.read()
  }

  @Test func `the file is recognised by it and read from it`() throws {
    let run = try read(
      "Ticket ID,Client,Opened on\n1,Acme,2026-10-05 09:00:00\n", ["created": ["Opened on"]])
    #expect(run.findings == [])
    #expect(
      run.records?.tickets.map { run.records?.words($0) } == [
        "id=1 | created=2026-10-05 09:00 | is=open | line=2"
      ])
  }

  @Test func `it goes before the map's own column and keeps its unit`() throws {
    let run = try read(
      "Ticket ID,Client,Created,Hours,Effort\n1,Acme,2026-10-05 09:00:00,8,1.5\n",
      ["timeSpent": ["Effort"]])
    #expect(run.records?.tickets.map(\.workedSeconds) == [5_400])
  }

  @Test func `a field that the map does not fill is filled`() throws {
    let run = try read(
      "Id,Requester,Subject,Created at,Solved at,Via,Level\n"
        + "1,Eva,Printer,2026-10-05 09:00:00,,Mail,L2\n", ["tier": ["Stage", "Level"]])
    let records = try #require(run.records)
    #expect(records.names[records.tickets[0].tier] == "L2")
  }

  @Test func `two columns put together become one`() throws {
    let text =
      "User,Email,Client,Project,Task,Description,Billable,Begin,Start time,End date,Duration\n"
      + "Ada,a@n.example,Acme,Support,On site,Cables,No,2026-10-05 10:00:00,,,00:45:00\n"
    var exports = Exports("time.csv", text) {
      $0.input("time.csv") { $0.columns = ["start": ["Begin"]] }
    }
    exports.list("Acme")
    let entries = try #require(try exports.read().records(of: "Acme")).timeEntries
    #expect(entries.map(\.start) == [1_791_194_400])
  }

  @Test func `every export may have its own`() throws {
    let run = try Exports([
      ("a.csv", "Ticket ID,Client,Opened\n1,Acme,2026-10-05 09:00:00\n"),
      ("b.csv", "Ticket ID,Client,Created\n2,Acme,2026-10-06 09:00:00\n"),
    ]) { $0.input("a.csv") { $0.columns = ["created": ["Opened"]] } }.read()
    #expect(run.books == ["1 = 1 + 0 + 0", "1 = 1 + 0 + 0"])
  }

  @Test func `a column or field that is not there is an error`() throws {
    let run = try read(
      "Ticket ID,Client,Created,Resolved at\n1,Acme,2026-10-05 09:00:00,\n",
      ["resolved": ["Resolvd at"], "statuss": ["State"]])
    #expect(
      run.findings == [
        "error column-not-found exports/t.csv:1 (1): the settings read 'resolved' from the column "
          + "'Resolvd at', which the file does not have; it has 'Ticket ID', 'Client', 'Created', "
          + "'Resolved at'; 'Resolved at' looks close: "
          + "inputs: [{ files: \"t.csv\", columns: { resolved: \"Resolved at\" } }]",
        "error column-field-unknown exports/t.csv (1): the settings name a column for 'statuss', "
          + "but tickets have no such field; write 'status'",
      ])
  }
}
