import Intake
import Records
import Settings
import Testing

/// The apostrophe with which exports keep spreadsheets from running formulas.
struct ApostropheTests {
  static let texts: [(cell: String, title: String)] = [
    ("'=SUM(A1)", "=SUM(A1)"), ("'+34 600 000 000", "+34 600 000 000"), ("'@home", "@home"),
    ("'-5 degrees", "-5 degrees"), ("'t Hooft", "'t Hooft"), ("'90s phone", "'90s phone"),
    ("'quoted'", "'quoted'"), ("''", "''"), ("'", "'"), (" '@home", "@home"), ("#7 '=x", "#7 '=x"),
  ]

  @Test(arguments: texts)
  func `the guard is taken off texts, an apostrophe of their own is not`(
    cell: String, title: String
  ) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Title\n1,Acme,2026-10-05 09:00:00,\(OddCells.quoted(cell))\n"
    ).read()
    let records = try #require(run.records)
    #expect(records.texts[records.tickets[0].title] == title)
  }

  @Test func `the guard is taken off names`() throws {
    #expect(try OddCells.ticket("'@support", in: "Queue") == "is=open | queue=@support")
    #expect(try OddCells.ticket("'t Hooft", in: "Owner") == "is=open | technician='t Hooft")
  }

  @Test func `a client's name keeps its own apostrophe`() throws {
    let run = try Exports(
      "a.csv", "Ticket ID,Client,Created\n1,'t Hooft BV,2026-10-05 09:00:00\n"
    ).read()
    #expect(run.clientNames == ["'t Hooft BV"])
  }

  @Test func `the guard is taken off numbers and durations`() throws {
    let run = try Exports([
      (
        "a.csv", "Ticket ID,Client,Created,Response Remaining\n1,Acme,2026-10-05 09:00:00,'-12:34\n"
      ),
      (
        "g.csv",
        "Agreement ID,Company,Agreement Type,Covered Devices,MRR\n7,Acme,Managed,'+10,'+200\n"
      ),
    ]).read()
    #expect(run.rejects == [])
    let records = try #require(run.records)
    #expect(
      records.dump.dropFirst().map { $0 } == [
        "id=1 | created=2026-10-05 09:00 | is=open | response=missed | line=2",
        "id=7 | type=Managed | coverage=10 devices | revenue=+200 | line=2",
      ])
  }

  @Test func `the guard is taken off in columns with words for missing values, too`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Subject,Created time,Due by Time,Group,Company Name\n"
        + "1,'=1+1,2026-10-05 09:00:00,,'@desk,Acme\n"
    ).read()
    #expect(
      run.records?.dump.last
        == "id=1 | title==1+1 | created=2026-10-05 09:00 | is=open | queue=@desk | line=2")
  }
}
