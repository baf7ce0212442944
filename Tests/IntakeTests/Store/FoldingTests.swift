import Intake
import Records
import Settings
import Testing

/// One row is an event: several make a ticket.
struct FoldingTests {
  private static let map = """
    {
      name: "log", system: "Log", kind: "tickets", recognise: ["Case", "What", "When"],
      columns: {
        id: "Case", client: "Who",
        created: { from: "When", fold: "min" },
        firstResponse: { from: "When", fold: "min", when: { column: "What", words: ["replied"] } },
        resolved: { from: "When", fold: "max", when: { column: "What", words: ["solved"] } },
        updated: { from: "When", fold: "last" },
        status: { from: "State", fold: "last" },
        technician: { from: "By", fold: "last" }, contact: { from: "By", fold: "first" },
        replies: { from: "What", fold: "count", when: { column: "What", words: ["replied"] } },
        reassignments: { from: "Moves", fold: "max" }, reopens: { from: "Moves", fold: "min" },
        timeSpent: { from: "Minutes", unit: "minutes", fold: "max" },
        escalated: "Escalated", resolutionVerdict: { from: "Kept", values: { met: "yes", missed: "no" } },
        satisfaction: { from: "Stars", fold: "last" },
      },
    }
    """

  private func read(_ rows: [String], jobs: Int = 1) throws -> Run {
    var exports = Exports(
      "log.csv",
      "Case,Who,What,When,State,By,Moves,Minutes,Escalated,Kept,Stars\n"
        + rows.joined(separator: "\n") + "\n")
    exports.own = [("formats/log.json5", Self.map)]
    return try exports.read(jobs: jobs)
  }

  @Test func `each field takes the row its rule names`() throws {
    let run = try read([
      "A,Acme,opened,2026-10-05 09:00:00,new,Eve,,10,,,",
      "A,Acme,replied,2026-10-05 11:00:00,open,Ada,2,15,yes,,3",
      "A,Acme,replied,2026-10-05 10:00:00,,,5,5,,,",
      "A,Acme,solved,2026-10-06 09:00:00,solved,Bob,3,,no,no,",
      "A,Acme,solved,2026-10-05 17:00:00,closed,,,,,yes,5",
    ])
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=A | created=2026-10-05 09:00 | firstResponse=2026-10-05 10:00"
          + " | resolved=2026-10-06 09:00 | updated=2026-10-05 17:00 | status=closed | is=closed"
          + " | contact=Eve | technician=Bob | worked=900 | reopens=2 | reassignments=5 | replies=2"
          + " | escalated=yes | resolution=missed | satisfaction=5 | line=2"
      ])
    #expect(run.books == ["5 = 5 + 0 + 0"])
  }

  @Test func `rows of several tickets may be mixed`() throws {
    let run = try read([
      "A,Acme,opened,2026-10-05 09:00:00,new,,,,,,",
      "B,Acme,opened,2026-10-05 10:00:00,new,,,,,,",
      "A,Acme,replied,2026-10-05 11:00:00,open,,,,,,",
      "B,Acme,replied,2026-10-05 12:00:00,open,,,,,,",
      "B,Acme,replied,2026-10-05 13:00:00,open,,,,,,",
    ])
    let records = try #require(run.records)
    #expect(records.tickets.map { "\(records.texts[$0.id]) \($0.replies)" } == ["A 1", "B 2"])
  }

  @Test func `the first event opens the ticket, wherever its row stands`() throws {
    let run = try read([
      "A,Acme,replied,2026-10-05 11:00:00,open,,,,,,",
      "A,Acme,opened,2026-10-05 09:00:00,new,,,,,,",
      "A,Acme,replied,soon,open,,,,,,",
    ])
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=A | created=2026-10-05 09:00 | firstResponse=2026-10-05 11:00"
          + " | updated=2026-10-05 09:00 | status=new | is=open | replies=1 | line=2"
      ])
    #expect(run.books == ["3 = 2 + 0 + 1"])
  }

  private static let clocks = """
    {
      name: "log", system: "Log", kind: "tickets", recognise: ["Case", "What", "When"],
      columns: {
        id: "Case", client: "Who", created: { from: "When", fold: "min" },
        firstResponse: { from: "When", when: { column: "What", words: ["replied"] } },
        resolved: { from: "When", fold: "max", when: { column: "What", words: ["solved"] } },
        responseTarget: { from: "Goal", unit: "minutes" },
        resolutionElapsed: { from: "Used", unit: "minutes", fold: "last" },
        responseRemaining: { from: "Left", unit: "minutes", fold: "last" },
        resolutionRemaining: { from: "Left to end", unit: "minutes", fold: "last" },
      },
    }
    """

  @Test func `time left is judged once the ticket is whole`() throws {
    var exports = Exports(
      "log.csv",
      """
      Case,Who,What,When,Goal,Used,Left,Left to end
      A,Acme,opened,2026-10-05 09:00:00,30,0,30,60
      A,Acme,replied,2026-10-05 09:10:00,45,10,20,50
      A,Acme,solved,2026-10-05 11:00:00,,120,20,-60
      B,Acme,opened,2026-10-05 10:00:00,,5,30,60

      """)
    exports.own = [("formats/log.json5", Self.clocks)]
    #expect(
      try exports.read().records?.dump.dropFirst().map { $0 } == [
        "id=A | created=2026-10-05 09:00 | firstResponse=2026-10-05 09:10"
          + " | resolved=2026-10-05 11:00 | is=closed | responseTarget=1800"
          + " | resolutionElapsed=7200 | response=met | resolution=missed | line=2",
        "id=B | created=2026-10-05 10:00 | is=open | resolutionElapsed=300 | line=5",
      ])
  }

  private static let changes = """
    {
      name: "changes", system: "Log", kind: "tickets", recognise: ["Case", "State", "When"],
      history: true,
      columns: {
        id: "Case", client: "Who", created: { from: "When", fold: "min" },
        closed: { from: "When", fold: "max", when: { column: "State", words: ["shut"] } },
        updated: { from: "When", fold: "max" }, status: { from: "State", fold: "last" },
        technician: { from: "By", fold: "last" },
      },
      statuses: { open: ["new", "work"], paused: ["client"], closed: ["shut"] },
    }
    """

  @Test func `rows that are changes make the ticket and its history, over several files`() throws {
    var exports = Exports([
      (
        "b.csv",
        """
        Case,Who,When,State,By
        A,Acme,2026-10-06 09:00:00,shut,Bob
        B,Acme,2026-10-06 10:00:00,odd,Eve

        """
      ),
      (
        "c.csv",
        """
        Case,Who,When,State,By
        A,Acme,2026-10-05 11:00:00,client,Ada
        A,Acme,2026-10-05 09:00:00,new,

        """
      ),
    ])
    exports.own = [("formats/changes.json5", Self.changes)]
    let run = try exports.read()
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=A | created=2026-10-05 09:00 | closed=2026-10-06 09:00 | updated=2026-10-06 09:00"
          + " | status=shut | is=closed | technician=Bob | line=3",
        "id=B | created=2026-10-06 10:00 | updated=2026-10-06 10:00 | status=odd | is=open"
          + " | technician=Eve | line=3",
        "ticket=A | at=2026-10-05 09:00 | status=new | is=open | line=3",
        "ticket=A | at=2026-10-05 11:00 | status=client | is=paused | technician=Ada | line=2",
        "ticket=A | at=2026-10-06 09:00 | status=shut | is=closed | technician=Bob | line=2",
        "ticket=B | at=2026-10-06 10:00 | status=odd | is=open | technician=Eve | line=3",
      ])
    #expect(run.records?.events.map(\.isStatusKnown) == [true, true, true, false])
    #expect(run.records?.available.contains(.ticketEvents) == true)
    #expect(run.books == ["2 = 2 + 0 + 0", "2 = 2 + 0 + 0"])
  }

  @Test func `a case of one number is another client's in another file`() throws {
    let header = "Case,Who,What,When,State,By,Moves,Minutes,Escalated,Kept,Stars\n"
    var exports = Exports([
      ("log1.csv", header + "7,Acme,opened,2026-10-05 09:00:00,new,,,,,,\n"),
      (
        "log2.csv",
        header + "7,Beta,opened,2026-10-15 09:00:00,new,,,,,,\n"
          + "7,Beta,solved,2026-10-15 10:00:00,closed,,,,,,\n"
          + "8,Acme,opened,2026-10-15 09:00:00,new,,,,,,\n"
          + "8,Beta,solved,2026-10-15 10:00:00,closed,,,,,,\n"
      ),
    ])
    exports.own = [("formats/log.json5", Self.map)]
    let run = try exports.read()
    #expect(run.clientNames == ["Acme", "Beta"])
    // Within one file case 8 went from one client to the other: it is one case.
    #expect(run.records(of: "Acme")?.tickets.map(\.isDone) == [false, true])
    #expect(run.records(of: "Beta")?.tickets.map(\.isDone) == [true])
  }

  @Test func `a change that two exports hold counts once`() throws {
    let header = "Case,Who,What,When,State,By,Moves,Minutes,Escalated,Kept,Stars\n"
    let row = "A,Acme,replied,2026-10-05 11:00:00,open,Ada,,,,,\n"
    var exports = Exports([
      ("log1.csv", header + "A,Acme,opened,2026-10-05 09:00:00,new,,,,,,\n" + row),
      ("log2.csv", header + row + "A,Acme,solved,2026-10-05 17:00:00,closed,,,,,,\n"),
    ])
    exports.own = [("formats/log.json5", Self.map)]
    let run = try exports.read()
    #expect(run.records?.tickets.map(\.replies) == [1])
    #expect(run.books == ["2 = 2 + 0 + 0", "2 = 1 + 1 + 0"])
  }

  @Test func `a history without times or statuses is refused`() {
    let map = """
      { name: "a", system: "A", kind: "tickets", history: true,
        columns: { id: "Case", created: { from: "When", fold: "min" } } }
      """
    let error = #expect(throws: FormatError.self) {
      try FormatCatalog(own: [("formats/a.json5", map)])
    }
    #expect(error?.problems.map(\.path) == ["history"])
  }
}
