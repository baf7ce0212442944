import Intake
import Records
import Settings
import Testing

struct UnknownFileTests {
  @Test func `a missing column is named, and a spelling near it`() throws {
    let run = try Exports(
      "exports/time.csv",
      """
      User,Email,Client,Project,Task,Description,Billable,Start dat,Start time,End date,Duration
      Ada,ada@norte.example,Acme,Support,On site,Cables,No,2026-10-05,10:23:52,2026-10-05,00:45:00

      """
    ).read()
    #expect(
      run.findings == [
        "error column-missing exports/time.csv:1 (1): looks like toggl-time, but has no column named "
          + "'Start date'; it has 'User', 'Email', 'Client', 'Project', 'Task', 'Description', "
          + "'Billable', 'Start dat', 'Start time', 'End date', 'Duration'; "
          + "'Start dat' looks close; if it is the column, say so in the settings: "
          + "inputs: [{ files: \"time.csv\", format: \"toggl-time\", "
          + "columns: { start: \"Start dat\" } }]"
      ])
    #expect(run.books == ["0 = 0 + 0 + 0"])
  }

  @Test func `a time sheet that lacks a column is no list of holidays`() throws {
    let run = try Exports(
      "time.csv",
      """
      Date,Client,Project,Task,Hours,Billable?,First Name
      2026-10-05,Acme,Support,On site,0.75,Yes,Ada

      """
    ).read()
    #expect(run.store.company.holidays == [])
    #expect(run.codes == ["column-missing"])
  }

  @Test func `dates among other columns are no list of holidays`() throws {
    let run = try Exports("alerts.csv", "Date,Alert,Device\n2026-10-05,Disk full,PC1\n").read()
    #expect(run.store.company.holidays == [])
    #expect(
      run.findings == [
        "warning format-unknown alerts.csv:1 (1): no known export has this header: 'Date', 'Alert', "
          + "'Device'; write a column map for it in formats/ (mspreport formats --guide), or leave the "
          + "file out: inputs: [{ files: \"alerts.csv\", ignore: true }]"
      ])
  }

  @Test func `a list of dates alone is one of holidays`() throws {
    let run = try Exports("closed.csv", "Date\n2026-12-25\n2026-12-24\n").read()
    #expect(run.store.company.holidays == [20_811, 20_812])
  }

  @Test func `a format that nobody defined is an error`() throws {
    let run = try Exports("a.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n") {
      $0.input("a.csv") { $0.format = "freshdesk-ticket" }
    }.read()
    #expect(
      run.findings == [
        "error format-not-found a.csv (1): the settings name the format 'freshdesk-ticket', which "
          + "nobody has defined; did you mean 'freshdesk-tickets'?"
      ])
  }

  @Test func `a needed column that a named format lacks is an error`() throws {
    let run = try Exports("a.csv", "Ticket ID,Client,Opened\n1,Acme,2026-10-05 09:00:00\n") {
      $0.input("a.csv") { $0.format = "mspreport-tickets" }
    }.read()
    #expect(
      run.findings == [
        "error column-missing a.csv:1 (1): no column named 'Created'; the file has 'Ticket ID', "
          + "'Client', 'Opened'; export the column, or say in the settings which column "
          + "it is: inputs: [{ files: \"a.csv\", columns: { created: \"…\" } }]"
      ])
  }

  @Test func `a column that stands twice is told`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,Priority,priority
      1,Acme,2026-10-05 09:00:00,High,Low

      """
    ).read()
    #expect(run.records?.tickets.first.map { run.records?.names[$0.priority] } == "High")
    #expect(
      run.findings("column-repeated") == [
        "warning column-repeated a.csv:1:Priority (1): the header has 'Priority' 2 times; "
          + "in each row the first one with a value counts; where they mean different things, "
          + "rename or remove the others"
      ])
  }

  @Test func `ignored files leave no trace`() throws {
    let run = try Exports([
      ("exports/a.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"),
      ("exports/old/b.csv", "what,ever\n1,2\n"),
    ]) { $0.input("exports/OLD/*") { $0.ignore = true } }.read()
    #expect(run.findings == [])
    #expect(run.store.files == ["exports/a.csv"])
  }

  @Test func `an empty file is told`() throws {
    let run = try Exports("a.csv", "").read()
    #expect(run.codes == ["unreadable-file"])
    #expect(run.store.clients.isEmpty)
  }
}
