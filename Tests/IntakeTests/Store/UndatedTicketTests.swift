import Diagnostics
import Intake
import Records
import Testing

/// Tickets that are over without a date of their own: their history may know it.
struct UndatedTicketTests {
  private static let events =
    """
    Ticket ID,Changed,Status
    1,2026-10-05 12:00:00,Closed
    1,2026-10-05 10:00:00,Open
    2,2026-10-05 10:00:00,Closed
    2,2026-10-05 12:00:00,Open
    3,2026-10-05 07:00:00,Closed
    4,2026-10-05 10:00:00,Frobbed

    """

  private func read(_ header: String, _ row: (Int) -> String) throws -> Run {
    let rows = (1...5).map { row($0) + "\n" }
    return try Exports([
      ("t.csv", header + "\n" + rows.joined()), ("zz-events.csv", Self.events),
    ]).read()
  }

  @Test func `a ticket that its history closes is used`() throws {
    let run = try read("Ticket ID,Client,Created,Status") {
      "\($0),Acme,2026-10-05 09:00:00,Closed"
    }
    // The history of 2 ends open, that of 3 lies before it, that of 4 is explained by nobody, 5 has none.
    #expect(run.books[0] == "5 = 1 + 4 + 0")
    #expect(run.outcome.accounts[0].exclusions == [.closedWithoutDate: 4])
    #expect(
      run.findings("ticket-undated") == [
        "warning ticket-undated t.csv:3 '2, 3, 4, 5' (4): tickets are closed, but nobody says since "
          + "when; export the column with the resolution or closing time"
      ])
  }

  @Test func `a ticket that its history closes does not count as open`() throws {
    let run = try read("Ticket ID,Client,Created,Resolved,Status") {
      "\($0),Acme,2026-10-05 09:00:00,,Closed"
    }
    #expect(run.books[0] == "5 = 5 + 0 + 0")
    #expect(
      run.findings("closed-without-date") == [
        "warning closed-without-date t.csv:3 '2, 3, 4, 5' (4): tickets have a status that means "
          + "resolved, but no time when; they count as open; export again when the times are filled in"
      ])
    let found = run.outcome.findings.first { $0.code == "closed-without-date" }
    #expect(found?.examples.map(\.place) == ["t.csv:3", "t.csv:4", "t.csv:5", "t.csv:6"])
  }
}
