import BusinessTime
import KPIs
import Records
import Testing

@testable import Reports

struct TicketEvidenceTests {
  @Test func `the columns are a contract`() throws {
    let file = try #require(ClientBuilder.fates.evidence()["tickets"])
    #expect(
      file.columns.joined(separator: ",") == """
        file,line,ticket,client,priority,created,first_response,resolved,response_target_s,\
        response_elapsed_s,response_outcome,resolution_target_s,resolution_elapsed_s,paused_s,\
        resolution_outcome,exported_outcome,agrees,first_contact,escalated,reopened
        """)
    #expect(
      file.text.split(separator: "\n")[1] == """
        a.csv,2,met,Acme,Normal,2026-10-05T08:00:00Z,2026-10-05T09:00:00Z,2026-10-05T13:00:00Z,\
        14400,3600,met,86400,18000,,met,,,no,no,no
        """)
  }

  static let fates: [(ticket: String, response: String, resolution: String)] = [
    ("met", "14400 3600 met", "86400 18000 met"),
    ("missed", "14400 18000 missed", "86400 108000 missed"),
    ("late", "14400 259200 breached-open", "86400 259200 breached-open"),
    ("new", "14400 3600 open", "86400 3600 open"),
    ("later", "14400 3600 met", "86400 43200 open"),
    ("spam", "– – spam", "– – spam"),
  ]

  @Test(arguments: fates)
  func `every fate has its word`(ticket: String, response: String, resolution: String) throws {
    let file = try #require(ClientBuilder.fates.evidence()["tickets"])
    let names = ["_target_s", "_elapsed_s", "_outcome"]
    for (promise, cells) in [("response", response), ("resolution", resolution)] {
      let found = file.cells(
        of: ticket, "\(promise)\(names[0])", "\(promise)\(names[1])", "\(promise)\(names[2])")
      #expect(found == [cells])
    }
  }

  @Test func `tickets of other months are left out, rows stand by file and line`() throws {
    let file = try #require(ClientBuilder.fates.evidence()["tickets"])
    #expect(file.rows.map { $0[1] } == ["2", "3", "4", "5", "6", "7"])
  }

  @Test func `a due date leaves the target empty`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("due", created: "2026-10-05 08:00", reply: 1, done: 5) {
      $0.resolutionDue = ClientBuilder.instant("2026-10-05 12:00")
    }
    let files = client.evidence()
    #expect(
      files["tickets"]?.cells(
        of: "due", "resolution_target_s", "resolution_elapsed_s", "resolution_outcome")
        == ["– 18000 missed"])
    #expect(
      files["sla-clocks"]?.cells(of: "due", "judged_by", "level_target_s", "due", "agrees").last
        == "due date 86400 2026-10-05T12:00:00Z no")
  }

  @Test func `the export's own verdict stands beside ours`() throws {
    var client = ClientBuilder("Acme")
    for (name, verdict) in [("same", Ticket.Verdict.met), ("other", .missed)] {
      client.ticket(name, created: "2026-10-05 08:00", reply: 1, done: 5) {
        $0.resolutionVerdict = verdict
      }
    }
    client.ticket("open", created: "2026-10-05 08:00", reply: 1, done: nil) {
      $0.responseVerdict = .met
    }
    let file = try #require(client.evidence()["tickets"])
    #expect(file.cells(of: "same", "exported_outcome", "agrees") == ["met yes"])
    #expect(file.cells(of: "other", "exported_outcome", "agrees") == ["missed no"])
    #expect(file.cells(of: "open", "exported_outcome", "agrees") == ["met yes"])
  }

  @Test func `what the export does not say stays empty`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("silent", created: "2026-10-05 08:00", reply: 1, done: 5) {
      $0.escalated = .unknown
      $0.firstContact = .unknown
      $0.reopens = -1
    }
    let file = try #require(client.evidence()["tickets"])
    #expect(file.cells(of: "silent", "first_contact", "escalated", "reopened") == ["– – –"])
  }

  @Test func `times stand in the client's zone`() throws {
    let files = ClientBuilder.fates.evidence(zone: ZoneTable(fixedOffset: 7200))
    #expect(files["tickets"]?.cells(of: "met", "created") == ["2026-10-05T10:00:00+02:00"])
  }

  @Test func `texts of the export cannot act as formulas`() throws {
    var client = ClientBuilder("@Acme, S.L.")
    client.ticket("=1+1", created: "2026-10-05 08:00", reply: 1, done: 5, priority: "+\"a\"")
    let file = try #require(client.evidence()["tickets"])
    #expect(file.text.contains(",'=1+1,\"'@Acme, S.L.\",\"'+\"\"a\"\"\",2026-10-05T"))
  }
}
