import Intake
import Records
import Settings
import Testing

/// What the exporting system's own clocks say: promises, times used and times left.
struct TicketClockTests {
  private static let header =
    "Ticket ID,Client,Created,First Response,Resolved,Closed,Status,Response SLA,Resolution SLA,"
    + "Response Target,Resolution Target,Response Elapsed,Resolution Elapsed,"
    + "Response Remaining,Resolution Remaining\n"

  /// A ticket of which only the given columns hold something.
  private func ticket(
    replied: Bool = false, resolved: Bool = false, status: String = "",
    verdicts: String = ",", targets: String = ",", elapsed: String = ",", left: String = ","
  ) throws -> (run: Run, ticket: Ticket?) {
    let reply = replied ? "2026-10-05 09:10:00" : ""
    let done = resolved ? "2026-10-05 12:00:00" : ""
    let row =
      "1,Acme,2026-10-05 09:00:00,\(reply),\(done),,\(status),\(verdicts),\(targets),\(elapsed),"
      + left
    let run = try Exports("a.csv", Self.header + row + "\n").read()
    return (run, run.records?.tickets.first)
  }

  static let targets: [(cells: String, response: Int32, resolution: Int32)] = [
    ("30,4h", 1800, 14_400), ("1:30,1 day", 5400, 86_400), (",", -1, -1), ("0,0:00", -1, -1),
    ("-5,-1:00", -1, -1), ("-,n/a", -1, -1), ("0.5,0.01", 30, 0),
  ]

  @Test(arguments: targets)
  func `a ticket's own promise is so many seconds, or none`(
    cells: String, response: Int32, resolution: Int32
  ) throws {
    let (run, ticket) = try ticket(targets: cells)
    #expect(ticket?.responseTarget == response)
    #expect(ticket?.resolutionTarget == resolution)
    #expect(run.findings == [])
  }

  @Test func `a promise that cannot be read rejects its row`() throws {
    let (run, _) = try ticket(targets: "soon,")
    #expect(
      run.rejects == [
        "a.csv:2: Response Target: 'soon': not a number; "
          + "correct the number in the source system and export again"
      ])
  }

  static let elapsed: [(cells: String, response: Int32, resolution: Int32)] = [
    ("0:12,100:00", 720, 360_000), ("0,0:00:59", 0, 59), ("-0:05,-3:00:00", -1, -1),
    ("-00:00:01,99999999999", -1, -1), (",-", -1, -1),
  ]

  @Test(arguments: elapsed)
  func `time used is unknown where it is negative or beyond all bounds`(
    cells: String, response: Int32, resolution: Int32
  ) throws {
    let (run, ticket) = try ticket(elapsed: cells)
    #expect(ticket?.exportedResponseSeconds == response)
    #expect(ticket?.exportedResolutionSeconds == resolution)
    #expect(run.findings == [])
    #expect(run.books == ["1 = 1 + 0 + 0"])
  }

  @Test func `time used is no first response`() throws {
    let (_, ticket) = try ticket(resolved: true, elapsed: "0:12,2:00")
    #expect(ticket?.firstResponse == Ticket.never)
  }

  @Test func `time used that cannot be read is told and spoils no row`() throws {
    let (run, ticket) = try ticket(elapsed: "soon,1:75")
    #expect(ticket?.exportedResponseSeconds == -1)
    #expect(run.rejects == [])
    #expect(
      run.findings == [
        "warning value-unreadable a.csv:2:Resolution Elapsed '1:75' (1): '1:75' is no amount of "
          + "time; the row was read without it; check the column in the source system and export "
          + "again",
        "warning value-unreadable a.csv:2:Response Elapsed 'soon' (1): 'soon' is no amount of "
          + "time; the row was read without it; check the column in the source system and export "
          + "again",
      ])
  }

  @Test func `an undecided sign in a spare column does not refuse the file`() throws {
    let (run, ticket) = try ticket(elapsed: "\"1,234\",60")
    #expect(ticket?.exportedResponseSeconds == -1)
    #expect(ticket?.exportedResolutionSeconds == 3600)
    #expect(run.codes == ["value-unreadable"])
  }

  static let left: [(cell: String, over: Ticket.Verdict, open: Ticket.Verdict)] = [
    ("-12:34", .missed, .missed), ("-00:05", .missed, .missed), ("-0.5", .missed, .missed),
    ("'-0:00:01", .missed, .missed), ("-1 hour", .missed, .missed), ("0:05", .met, .none),
    ("0", .met, .none), ("-00:00", .met, .none), ("3 days", .met, .none), ("", .none, .none),
    ("n/a", .none, .none),
  ]

  @Test(arguments: left)
  func `time left decides where no verdict does, and keeps a promise only at the end`(
    cell: String, over: Ticket.Verdict, open: Ticket.Verdict
  ) throws {
    let done = try ticket(replied: true, resolved: true, left: "\(cell),\(cell)").ticket
    #expect(done?.responseVerdict == over)
    #expect(done?.resolutionVerdict == over)
    let waiting = try ticket(left: "\(cell),\(cell)").ticket
    #expect(waiting?.responseVerdict == open)
    #expect(waiting?.resolutionVerdict == open)
  }

  @Test func `an answered ticket that is open has kept its first promise only`() throws {
    let (_, ticket) = try ticket(replied: true, left: "0:05,2:00")
    #expect(ticket?.responseVerdict == .met)
    #expect(ticket?.resolutionVerdict == Ticket.Verdict.none)
  }

  @Test func `a verdict goes before time left`() throws {
    let (_, ticket) = try ticket(
      replied: true, resolved: true, verdicts: "met,missed", left: "-1:00,1:00")
    #expect(ticket?.responseVerdict == .met)
    #expect(ticket?.resolutionVerdict == .missed)
  }

  @Test func `time left that cannot be read decides nothing`() throws {
    let (run, ticket) = try ticket(replied: true, resolved: true, left: "paused,")
    #expect(ticket?.responseVerdict == Ticket.Verdict.none)
    #expect(run.codes == ["value-unreadable"])
    #expect(run.books == ["1 = 1 + 0 + 0"])
  }
}
