import Intake
import Records
import Settings
import Testing

/// Every row left out is left out by a rule with a name.
struct ExclusionRuleTests {
  @Test func `tickets`() throws {
    let run = try Exports(
      "t.csv",
      """
      Ticket ID,Client,Created,Resolved,Category
      1,Acme,2026-10-05 09:00:00,2026-10-05 10:00:00,
      1,Acme,2026-10-05 09:00:00,2026-10-05 11:00:00,
      2,Acme,2026-10-05 09:00:00,2026-10-05 08:00:00,
      3,Acme,2026-10-05 09:00:00,,Spam
      4,Acme,2026-10-05 09:00:00,,Merged
      5,Norte IT,2026-10-05 09:00:00,,
      Total,,,,

      """
    ) { $0.provider.name = "Norte IT" }.read()
    #expect(run.books == ["7 = 1 + 6 + 0"])
    #expect(
      run.outcome.accounts[0].exclusions == [
        .repeatedRows: 1, .resolvedTooEarly: 1, .spam: 1, .merged: 1, .ownWork: 1, .totalLines: 1,
      ])
  }

  @Test func `other kinds`() throws {
    var exports = Exports([
      ("t.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"),
      (
        "e.csv",
        """
        Ticket ID,Changed,Status
        1,2026-10-05 10:00:00,Open
        1,2026-10-05 10:00:00,Open
        9,2026-10-05 10:00:00,Open

        """
      ),
      (
        "w.csv",
        """
        Technician,Client,Ticket ID,Start,Hours
        Ada,Gamma,,2026-10-05 10:00:00,1
        Ada,Acme,77,2026-10-05 11:00:00,0.5
        Ada,Acme,78,2026-10-05 12:00:00,12

        """
      ),
    ])
    exports.list("Acme")
    let run = try exports.read()
    let rules = Dictionary(
      run.outcome.accounts.map { ($0.file, $0.exclusions) }, uniquingKeysWith: { a, _ in a })
    #expect(rules["t.csv"] == [:])
    #expect(rules["e.csv"] == [.repeatedRows: 1, .unknownTicket: 1])
    #expect(rules["w.csv"] == [.unknownClient: 1])
    #expect(
      run.findings("ticket-unknown").last
        == "note ticket-unknown w.csv:3 (2): time entries of 12.5 hours name tickets that are in no "
        + "ticket export; export the tickets of the whole period")
  }

  @Test func `a file given twice`() throws {
    let text = "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"
    let run = try Exports([("a.csv", text), ("b.csv", text)]).read()
    #expect(run.outcome.accounts.map(\.exclusions) == [[:], [.fileGivenTwice: 1]])
  }
}
