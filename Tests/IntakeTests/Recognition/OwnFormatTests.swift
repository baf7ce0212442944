import Intake
import Records
import Settings
import Testing

struct OwnFormatTests {
  static let desk = """
    {
      name: "desk", system: "Desk", kind: "tickets",
      recognise: ["Nr", "Wer", "Wann"],
      columns: { id: "Nr", client: "Wer", created: "Wann", status: "Stand", resolved: "Fertig" },
      dateOrder: "dmy", missing: ["leer"],
      statuses: { paused: ["liegt"], closed: ["fertig"] },
    }
    """

  @Test func `an own map reads what no built-in one knows`() throws {
    var exports = Exports(
      "desk.csv", "Nr;Wer;Wann;Stand;Fertig\n1;Acme;03/04/2026 10:00;Liegt;leer\n")
    exports.own = [("formats/desk.json5", Self.desk)]
    let run = try exports.read()
    let records = try #require(run.records)
    #expect(
      records.tickets.map(records.words) == [
        "id=1 | created=2026-04-03 10:00 | status=Liegt | is=paused | line=2"
      ])
    #expect(run.findings == [])
  }

  @Test func `an own map replaces the built-in one of its name`() throws {
    let text = """
      { name: "mspreport-tickets", system: "Mine", kind: "tickets", recognise: ["Ticket ID", "Client"],
        columns: { id: "Ticket ID", client: "Client", created: "Created", priority: "Impact" } }
      """
    let catalog = try FormatCatalog(own: [("formats/mine.json5", text)])
    #expect(catalog.formats.count { $0.name == "mspreport-tickets" } == 1)
    #expect(catalog["mspreport-tickets"]?.system == "Mine")
    #expect(catalog["mspreport-tickets"]?.isOwn == true)
    var exports = Exports(
      "a.csv", "Ticket ID,Client,Created,Impact,Priority\n1,Acme,2026-10-05 09:00:00,Big,High\n")
    exports.own = [("formats/mine.json5", text)]
    let records = try #require(try exports.read().records)
    #expect(records.names[records.tickets[0].priority] == "Big")
  }

  @Test func `of two maps that fit alike the own one is used`() throws {
    let text = """
      { name: "zz", system: "Mine", kind: "tickets", recognise: ["Ticket ID", "Client", "Created"],
        columns: { id: "Ticket ID", client: "Client", created: "Created" } }
      """
    let catalog = try FormatCatalog(own: [("formats/zz.json5", text)])
    guard case .recognised(let format) = catalog.recognise(["Ticket ID", "Client", "Created"])
    else {
      Issue.record("not recognised")
      return
    }
    #expect(format.name == "zz")
  }

  static let wrong: [(text: String, path: String, message: String, suggestion: String?)] = [
    (
      #"{ name: "a", system: "A", kind: "tickets", colums: {}, columns: {} }"#, "colums",
      "is not known here; one of: name, system, kind, grade, source, recognise, columns, missing, "
        + "dateOrder, timeZone, statuses, history, confirmed", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { creatd: "X" } }"#, "columns.creatd",
      "tickets have no field 'creatd'",
      "one of: id, title, client, clientID, created, firstResponse, firstResponseAfter, resolved, "
        + "closed, updated, responseDue, resolutionDue, priority, statusGroup, status, type, category, channel, "
        + "contact, technician, queue, tier, slaName, pausedTime, reopens, reassignments, replies, "
        + "escalated, firstContact, responseVerdict, resolutionVerdict, satisfaction, timeSpent, "
        + "responseTarget, resolutionTarget, responseElapsed, resolutionElapsed, "
        + "responseRemaining, resolutionRemaining"
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: 5 } }"#, "columns.id",
      "has the wrong type", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: { from: 5 } } }"#,
      "columns.id.from", "has the wrong type", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: { form: "X" } } }"#,
      "columns.id.form",
      "is not known here; one of: from, join, filled, always, part, unit, values, fold, when", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: { from: "X", part: { separator: "/", number: 0 } } } }"#,
      "columns.id.part", "needs a separator, and a number: 1 for the first piece, -1 for the last",
      nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: { from: "X", fold: "frist" } } }"#,
      "columns.id.fold", "'frist' is none of first, last, min, max, count", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { timeSpent: { from: "X", unit: "hour" } } }"#,
      "columns.timeSpent.unit", "'hour' is none of seconds, minutes, hours, days", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { escalated: { from: "X", values: { ja: "J" } } } }"#,
      "columns.escalated.values.ja", "'ja' is none of unknown, no, yes", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: { id: "X" }, statuses: { opne: ["N"] } }"#,
      "statuses.opne", "'opne' is none of open, paused, resolved, closed", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "ticket", columns: {} }"#, "kind",
      "'ticket' is not a kind of record",
      "one of: tickets, ticket-events, time-entries, devices, agreements, technicians, surveys, "
        + "sla-targets, holidays, licenses, license-users, opportunities, projects, touchpoints, "
        + "backup-jobs, cloud-resources, revenue-lines, assessments"
    ),
    (
      #"{ name: "a", kind: "tickets", columns: {} }"#, "system", "is missing", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: {}, recognise: [5] }"#, "recognise[0]",
      "has the wrong type", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: {}, dateOrder: "dym" }"#, "dateOrder",
      "'dym' is none of dmy, mdy, ymd", nil
    ),
    (
      #"{ name: "a", system: "A", kind: "tickets", columns: {}, grade: "sure" }"#, "grade",
      "'sure' is none of certain, likely, inferred", nil
    ),
  ]

  @Test(arguments: wrong.indices)
  func `what is wrong with an own map is told with its path`(index: Int) {
    let wrong = Self.wrong[index]
    let error = #expect(throws: FormatError.self) {
      try FormatCatalog(own: [("formats/a.json5", wrong.text)])
    }
    #expect(error?.file == "formats/a.json5")
    #expect(error?.path == wrong.path)
    #expect(error?.message == wrong.message)
    #expect(error?.suggestion == wrong.suggestion)
  }

  @Test func `a map that is no JSON5 is told`() {
    let error = #expect(throws: FormatError.self) {
      try FormatCatalog(own: [("formats/a.json5", "{\n  name: \"a\",\n  kind tickets\n}")])
    }
    #expect(error?.path == "")
    #expect(error?.message == "is not JSON5")
    #expect(error?.suggestion == "check its brackets, quotes and commas")
  }

  @Test func `the text of a built-in map can be taken as a start`() throws {
    let text = try #require(FormatCatalog.text(of: "zendesk-tickets"))
    let catalog = try FormatCatalog(own: [("formats/zendesk-tickets.json5", text)])
    #expect(catalog["zendesk-tickets"]?.isOwn == true)
    #expect(FormatCatalog.text(of: "tickets") == nil)
  }
}
