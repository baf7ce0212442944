import Intake
import Records
import Settings
import Testing

/// A system that sorts its own states says more than their names do.
struct StatusGroupTests {
  private func read(_ rows: String, _ change: (inout Settings) -> Void = { _ in }) throws -> Run {
    try Exports(
      "jira.csv",
      "Summary,Issue key,Issue id,Status,Project name,Created,Resolved,Status Category\n" + rows,
      change
    ).read()
  }

  @Test func `a state of the site's own is over when its group is`() throws {
    let run = try read("A,S-1,1,DEPLOYED,Acme,05/Oct/26 9:00 AM,05/Oct/26 11:30 AM,Done\n")
    #expect(run.records?.tickets.map(\.statusKind) == [.resolved])
    #expect(run.findings("word-unknown") == [])
  }

  @Test func `one that is not over may wait: its meaning is asked for`() throws {
    let run = try read("A,S-1,1,CODING ON HOLD,Acme,05/Oct/26 9:00 AM,,In Progress\n")
    #expect(run.records?.tickets.map(\.statusKind) == [.open])
    #expect(
      run.findings("word-unknown").first?.contains("'CODING ON HOLD' means here") == true)
  }

  @Test func `what the settings say counts more than the group`() throws {
    let run = try read("A,S-1,1,CODING ON HOLD,Acme,05/Oct/26 9:00 AM,,In Progress\n") {
      $0.rules.statuses = ["CODING ON HOLD": "paused"]
    }
    #expect(run.records?.tickets.map(\.statusKind) == [.paused])
    #expect(run.findings("word-unknown") == [])
  }
}
