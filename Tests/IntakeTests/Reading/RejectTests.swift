import Intake
import Records
import Settings
import Testing

struct RejectTests {
  private static let header =
    "Ticket ID,Client,Created,Updated,Reopen Count,Hours,Satisfaction,Paused Minutes\n"
  private static let good = "1,Acme,2026-10-05 09:00:00,,0,0.5,5,10\n"

  static let tickets: [(row: String, reject: String)] = [
    (
      "2,Acme,soon,,,,,",
      "Created: 'soon': not a date; correct the date in the source system and export again"
    ),
    (
      "2,Acme,2026-02-30 10:00,,,,,",
      "Created: '2026-02-30 10:00': there is no such date or time; "
        + "correct the date in the source system and export again"
    ),
    (
      "2,Acme,,,,,,",
      "Created: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "2,Acme,1900-01-01 00:00:00,,,,,",
      "Created: '1900-01-01 00:00:00': a date that stands for none; "
        + "fill it in the source system and export again"
    ),
    (
      ",Acme,2026-10-05 09:00:00,,,,,",
      "Ticket ID: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,-1,,,",
      "Reopen Count: '-1': out of range; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,1.5,,,",
      "Reopen Count: '1.5': out of range; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,40000,,,",
      "Reopen Count: '40000': out of range; "
        + "correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,-2.5,,",
      "Hours: '-2.5': out of range; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,-12:34,,",
      "Hours: '-12:34': out of range; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,\"3,87,16,91,111\",,",
      "Hours: '3,87,16,91,111': a spreadsheet changed the digits of this number; "
        + "export again and do not save the file with a spreadsheet program"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,1.00E+04,,",
      "Hours: '1.00E+04': a spreadsheet changed the digits of this number; "
        + "export again and do not save the file with a spreadsheet program"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,NaN,,",
      "Hours: 'NaN': not a number; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,99999999999999999999,,",
      "Hours: '99999999999999999999': out of range; "
        + "correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,,7,",
      "Satisfaction: '7': out of range; correct the number in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,,,1e99",
      "Paused Minutes: '1e99': a spreadsheet changed the digits of this number; "
        + "export again and do not save the file with a spreadsheet program"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,2026-10-06 25:61,,,,",
      "Updated: '2026-10-06 25:61': there is no such date or time; "
        + "correct the date in the source system and export again"
    ),
    (
      "2,Acme,2026-10-05 09:00:00,,,,,,Extra,Extra",
      ": '10 fields': the row has more fields than the header (8); "
        + "put quotes around values that hold the delimiter"
    ),
  ]

  @Test(arguments: tickets)
  func `a rejected row names its column, value, reason and next step`(
    row: String, reject: String
  ) throws {
    let rows = Self.good + Self.good.replacing("1,Acme", with: "3,Acme") + row + "\n"
    let run = try Exports("a.csv", Self.header + rows).read()
    #expect(run.rejects == ["a.csv:4: \(reject)"])
    #expect(run.books == ["3 = 2 + 0 + 1"])
  }

  static let work: [(row: String, reject: String)] = [
    (
      "Ada,,2026-10-05 09:00:00,,",
      "Hours: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Ada,,,,1",
      "Start: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Ada,,2026-10-05 09:00:00,2026-10-05 08:00:00,",
      "End: '2026-10-05 08:00:00': out of range; "
        + "correct the number in the source system and export again"
    ),
    (
      "Ada,,2026-10-05 09:00:00,,-0.5",
      "Hours: '-0.5': out of range; correct the number in the source system and export again"
    ),
    (
      "Ada,,2026-10-05 09:00:00,,745",
      "Hours: '745': out of range; correct the number in the source system and export again"
    ),
  ]

  @Test(arguments: work)
  func `work needs a start and a duration that can be`(row: String, reject: String) throws {
    let rows = "Ada,,2026-10-05 09:00:00,2026-10-05 09:30:00,\nBob,,2026-10-05 09:00:00,,744\n"
    let run = try Exports("t.csv", "Technician,Client,Start,End,Hours\n\(rows)\(row)\n").read()
    #expect(run.rejects == ["t.csv:4: \(reject)"])
    #expect(run.books == ["3 = 2 + 0 + 1"])
  }

  static let others: [(header: String, rows: String, reject: String)] = [
    (
      "Agreement ID,Client,Agreement Type,Covered Devices", "AG-1,Acme,Care,3\nAG-2,,Care,3\n",
      "Client: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Agreement ID,Client,Agreement Type,Covered Devices", "AG-1,Acme,Care,3\nAG-2,Acme,,3\n",
      "Agreement Type: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "SLA Name,Priority,Response Minutes,Resolution Minutes", "Gold,High,30,60\nGold,,30,60\n",
      "Priority: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Technician,Hours per Week", "Ada,40\nBob,200\n",
      "Hours per Week: '200': out of range; "
        + "correct the number in the source system and export again"
    ),
    (
      "Ticket ID,Changed,Status", "1,2026-10-05 09:00:00,Open\n,2026-10-05 09:00:00,Open\n",
      "Ticket ID: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Survey ID,Ticket ID,Score,Submitted", "S1,1,5,2026-10-05 09:00:00\nS2,1,4,\n",
      "Submitted: '': is empty but needed; fill it in the source system and export again"
    ),
    (
      "Hostname,Client,Device Type,Last Seen", "PC1,Acme,PC,2026-10-05\nPC2,Acme,PC,yesterday\n",
      "Last Seen: 'yesterday': not a date; correct the date in the source system and export again"
    ),
  ]

  @Test(arguments: others)
  func `every kind of record says what it lacks`(
    header: String, rows: String, reject: String
  ) throws {
    let run = try Exports("x.csv", "\(header)\n\(rows)").read()
    #expect(run.rejects == ["x.csv:3: \(reject)"])
  }

  @Test func `each column and reason has one finding, at its first row`() throws {
    let rows =
      Self.good + "2,Acme,soon,,,,,\n3,Acme,2026-10-05 09:00:00,,,,9,\n4,Acme,later,,,,,\n"
    let run = try Exports("a.csv", Self.header + rows).read()
    #expect(
      run.findings == [
        "warning rows-rejected a.csv:3:Created 'soon' (2): the row could not be read: 'soon': not a "
          + "date; correct the date in the source system and export again; the reports' rejects.csv "
          + "lists every such row",
        "warning rows-rejected a.csv:4:Satisfaction '9' (1): the row could not be read: '9': out of "
          + "range; correct the number in the source system and export again; the reports' "
          + "rejects.csv lists every such row",
      ])
  }

  @Test func `lines are counted within quotes too`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Title,Client,Created\n1,\"a\nb\r\nc\",Acme,2026-10-05 09:00:00\n2,d,Acme,soon\n"
    ).read()
    #expect(run.outcome.rejects.map(\.line) == [5])
    #expect(run.records?.tickets.map { $0.source.line } == [2])
  }

  @Test func `lines of later chunks are the file's`() throws {
    let big = BigFile(rows: 18)
    let run = try Exports("a.csv", big.text).read(jobs: 2)
    #expect(run.outcome.rejects.map(\.line) == big.badLines)
    #expect(run.outcome.rejects.allSatisfy { $0.value == "soon" })
    let lines = try #require(run.records(of: "ACME")).tickets.map { Int($0.source.line) }
    #expect(lines.sorted() == big.goodLines)
  }

  @Test func `a reply after more time than there is is rejected`() throws {
    let run = try Exports(
      "z.csv",
      """
      Id,Requester,Subject,Created at,Solved at,Via,First reply time in minutes
      1,Eve,A,2026-10-05 09:00:00,,Mail,-
      2,Eve,B,2026-10-05 09:00:00,,Mail,999999999999999999999
      3,Eve,C,2026-10-05 09:00:00,,Mail,5

      """
    ).read()
    let replies = try #require(run.records).tickets.map(\.firstResponse)
    #expect(replies == [Ticket.never, run.records?.tickets.last.map { $0.created + 300 }])
    #expect(run.outcome.rejects.map(\.reason) == ["out of range"])
  }
}
