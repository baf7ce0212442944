import Intake
import Records
import Settings
import Testing

struct TicketTests {
  private static let header = "Ticket ID,Client,Created,Resolved,Closed,Updated,Status,Title\n"

  private func titles(_ run: Run) -> [String] {
    guard let records = run.records else { return [] }
    return records.tickets.filter { $0.exclusion == .none }.map { records.texts[$0.title] }
  }

  private static let changed = "of each the row that was changed last counts"
  private static let last = "of each the last row read counts, as nothing says which is newer"

  static let twice: [(first: String, second: String, kept: String, rule: String)] = [
    ("2026-10-06 09:00:00", "2026-10-07 09:00:00", "second", changed),
    ("2026-10-07 09:00:00", "2026-10-06 09:00:00", "first", changed),
    ("2026-10-07 09:00:00", "2026-10-07 09:00:00", "second", last), ("", "", "second", last),
    ("2026-10-07 09:00:00", "", "first", changed),
  ]

  @Test(arguments: twice)
  func `of a ticket exported twice the newest row counts, else the later one`(
    first: String, second: String, kept: String, rule: String
  ) throws {
    let rows = [first, second].map { "7,Acme,2026-10-05 09:00:00,,,\($0),Open," }
    let run = try Exports([
      ("a.csv", Self.header + rows[0] + "first\n"), ("b.csv", Self.header + rows[1] + "second\n"),
    ]).read()
    #expect(titles(run) == [kept])
    #expect(run.books.sorted() == ["1 = 0 + 1 + 0", "1 = 1 + 0 + 0"])
    let lost = kept == "first" ? "b.csv" : "a.csv"
    #expect(
      run.findings == [
        "warning ticket-duplicate \(lost):2 '7' (1): tickets were exported more than once; "
          + rule
      ])
  }

  static let ids: [[String]] = [
    ["7", "007"], ["INC7", "INC8"], ["7", "7a"], ["123456789012345678", "1234567890123456789"],
    ["1", "900000000000000000"],
  ]

  @Test(arguments: ids)
  func `different numbers are different tickets`(ids: [String]) throws {
    let rows = ids.map { "\($0),Acme,2026-10-05 09:00:00,,,,Open,\($0)\n" }.joined()
    #expect(try titles(Exports("a.csv", Self.header + rows).read()) == ids)
  }

  @Test func `a ticket exported twice in a large file counts once, the later row`() throws {
    let filling = String(repeating: "x", count: 1 << 20)
    var text = "Ticket ID,Client,Created,Priority,Remarks\n"
    for row in 0..<12 {
      text += "\(row == 11 ? 5 : row),Acme,2026-10-05 09:00:00,P\(row),"
      text += row < 2 ? "\n" : "\(filling)\n"
    }
    let records = try #require(try Exports("a.csv", text).read(jobs: 2).records)
    let lost = records.tickets.filter { $0.exclusion == .repeatedRow }
    #expect(lost.map { records.names[$0.priority] } == ["P5"])
  }

  @Test func `two systems may use the same numbers`() throws {
    let freshdesk = """
      Ticket ID,Subject,Created time,Due by Time,Group,Company Name
      1,theirs,2026-10-05 09:00:00,,,Acme

      """
    var exports = Exports([
      ("a.csv", freshdesk), ("b.csv", Self.header + "1,Acme,2026-10-05 09:00:00,,,,Open,ours\n"),
      (
        "t1.csv", "Technician,Ticket ID,Start,Hours\nAda,1,2026-10-05 09:00:00,1\n"
      ),
      (
        "t2.csv",
        """
        "Issue Key","Hours","Work date","Username","Account Key","Account Customer"
        "1","2","2026-10-05 09:00","ada","A","Acme"

        """
      ),
    ])
    exports.list("Acme")
    let run = try exports.read()
    let records = try #require(run.records)
    #expect(titles(run) == ["theirs", "ours"])
    #expect(records.timeEntries.map { "\($0.seconds) \($0.ticket)" } == ["3600 1", "7200 -1"])
    #expect(
      run.findings("ticket-unknown") == [
        "note ticket-unknown t2.csv:2 (1): time entries of 2 hours name tickets that are in no ticket export; "
          + "export the tickets of the whole period"
      ])
  }

  @Test func `solved before opened is no ticket to measure`() throws {
    let run = try Exports(
      "a.csv",
      Self.header + "1,Acme,2026-10-05 09:00:00,2026-10-05 08:59:59,,,Resolved,a\n"
        + "2,Acme,2026-10-05 09:00:00,2026-10-05 09:00:00,2026-10-04 09:00:00,,Resolved,b\n"
        + "3,Acme,2026-10-05 09:00:00,,2026-10-04 09:00:00,,Resolved,c\n"
    ).read()
    #expect(titles(run) == ["b"])
    #expect(run.books == ["3 = 1 + 2 + 0"])
    #expect(
      run.findings == [
        "warning ticket-contradictory a.csv:2:Resolved '1, 3' (2): tickets were resolved before "
          + "they were created, as '1' at 2026-10-05T08:59:59Z, created 2026-10-05T09:00:00Z; "
          + "correct the times in the source system; until then the tickets are left out"
      ])
  }

  @Test func `the column that contradicts is the one that says when a ticket was done`() throws {
    let run = try Exports(
      "a.csv", Self.header + "1,Acme,2026-10-05 09:00:00,,2026-10-04 09:00:00,,Closed,a\n"
    ) { $0.provider.timeZone = "Europe/Madrid" }.read()
    #expect(
      run.findings == [
        "warning ticket-contradictory a.csv:2:Closed '1' (1): tickets were resolved before they "
          + "were created, as '1' at 2026-10-04T09:00:00+02:00, created 2026-10-05T09:00:00+02:00; "
          + "correct the times in the source system; until then the tickets are left out"
      ])
  }

  @Test func `answered before opened is told and took no time`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,First Response
      1,Acme,2026-10-05 09:00:00,2026-10-05 09:00:00
      2,Acme,2026-10-05 09:00:00,2026-10-05 08:50:00
      3,Acme,2026-10-05 09:00:00,
      4,Acme,2026-10-05 09:00:00,2026-10-04 09:00:00

      """
    ).read()
    #expect(run.books == ["4 = 4 + 0 + 0"])
    #expect(
      run.findings == [
        "note reply-before-creation a.csv:3:First Response '2, 4' (2): tickets were answered before "
          + "they were created; their first response took 0 s, as '2' at 2026-10-05T08:50:00Z, "
          + "created 2026-10-05T09:00:00Z; nothing to do where a call came before its ticket; "
          + "else check the times"
      ])
  }

  @Test func `closed without a date counts as open where the export has dates`() throws {
    let run = try Exports(
      "a.csv", Self.header + "1,Acme,2026-10-05 09:00:00,,,2026-10-06 09:00:00,Closed,a\n"
    ).read()
    #expect(
      run.records?.dump.last == "id=1 | title=a | created=2026-10-05 09:00"
        + " | updated=2026-10-06 09:00 | status=Closed | is=open | undated=yes | line=2")
    #expect(
      run.findings == [
        "warning closed-without-date a.csv:2 '1' (1): tickets have a status that means resolved, "
          + "but no time when; they count as open; export again when the times are filled in"
      ])
  }

  @Test func `without a closing column the last change stands in`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,Updated,Status
      1,Acme,2026-10-05 09:00:00,2026-10-06 09:00:00,Closed
      2,Acme,2026-10-05 09:00:00,,Closed
      3,Acme,2026-10-05 09:00:00,2026-10-06 09:00:00,Open

      """
    ).read()
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=1 | created=2026-10-05 09:00 | closed=2026-10-06 09:00 | updated=2026-10-06 09:00"
          + " | status=Closed | is=closed | line=2",
        "id=2 | created=2026-10-05 09:00 | status=Closed | is=closed | excluded=undated | line=3",
        "id=3 | created=2026-10-05 09:00 | updated=2026-10-06 09:00 | status=Open | is=open"
          + " | line=4",
      ])
    #expect(run.books == ["3 = 2 + 1 + 0"])
    #expect(
      run.findings == [
        "warning ticket-undated a.csv:3 '2' (1): tickets are closed, but nobody says since when; "
          + "export the column with the resolution or closing time"
      ])
  }

  static let words: [(status: String, expected: Ticket.Exclusion)] = [
    ("Merged", .merged), ("SPAM", .spam), ("deleted", .deleted), ("Duplicate", .duplicate),
    ("Alert noise", .internal), ("Not spam", .none),
  ]

  @Test(arguments: words)
  func `words of the settings leave tickets out`(
    status: String, expected: Ticket.Exclusion
  ) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Category\n1,Acme,2026-10-05 09:00:00,\(status)\n"
    ) { $0.rules.excludedWords.append("alert noise") }.read()
    #expect(run.records?.tickets.map(\.exclusion) == [expected])
    #expect(run.books == [expected == .none ? "1 = 1 + 0 + 0" : "1 = 0 + 1 + 0"])
  }

  @Test func `the provider's own tickets are nobody's`() throws {
    let run = try Exports(
      "a.csv", Self.header + "1,Norte  it,2026-10-05 09:00:00,,,,Open,a\n"
    ) { $0.provider.name = "Norte IT" }.read()
    #expect(run.clientNames == [])
    #expect(run.books == ["1 = 0 + 1 + 0"])
  }

  @Test func `tickets come by creation, then as they stand in the files`() throws {
    let run = try Exports([
      ("b.csv", Self.header + "4,Acme,2026-10-05 09:00:00,,,,,b1\n"),
      (
        "a.csv",
        Self.header + "2,Acme,2026-10-06 09:00:00,,,,,a1\n3,Acme,2026-10-05 09:00:00,,,,,a2\n"
          + "1,Acme,2026-10-05 09:00:00,,,,,a3\n"
      ),
    ]).read()
    #expect(titles(run) == ["a2", "a3", "b1", "a1"])
  }

  @Test func `several spellings of a priority are told`() throws {
    let rows = ["High", "high", "HIGH ", "Ｈｉｇｈ", "Low"].enumerated().map {
      "\($0.offset),Acme,2026-10-05 09:00:00,\($0.element)\n"
    }
    let run = try Exports("a.csv", "Ticket ID,Client,Created,Priority\n" + rows.joined()).read()
    #expect(
      run.findings == [
        "warning priority-spelling a.csv:2 'HIGH' (4): one priority is spelled in several ways: "
          + "'HIGH', 'High', 'high', 'Ｈｉｇｈ'; spell it one way in the source system; "
          + "promises compare without case only"
      ])
  }
}
