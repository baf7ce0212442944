import Intake
import Records
import Settings
import Testing

struct RowTests {
  @Test func `a line of totals is left out and told`() throws {
    let run = try Exports(
      "t.csv",
      """
      Technician,Client,Start,Hours
      Ada,,2026-10-05 09:00:00,1.5
      Bob,,2026-10-06 09:00:00,2
      Total,,,3.5

      """
    ).read()
    #expect(run.books == ["3 = 2 + 1 + 0"])
    #expect(
      run.findings == [
        "warning total-line t.csv:4 (1): a line of totals was left out"
      ])
  }

  @Test func `a cell missing at the end of a row is empty`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,Priority,Status
      1,Acme,2026-10-05 09:00:00,High,Open
      2,Acme,2026-10-05 09:00:00,High
      3,Acme,2026-10-05 09:00:00

      """
    ).read()
    #expect(run.books == ["3 = 3 + 0 + 0"])
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=1 | created=2026-10-05 09:00 | priority=High | status=Open | is=open | line=2",
        "id=2 | created=2026-10-05 09:00 | priority=High | is=open | line=3",
        "id=3 | created=2026-10-05 09:00 | is=open | line=4",
      ])
  }

  @Test func `a date that stands for none is none, and told`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,Resolved,Closed
      1,Acme,2026-10-05 09:00:00,1900-01-01 00:00:00,9999-12-31
      2,Acme,2026-10-05 09:00:00,0001-01-01,

      """
    ).read()
    #expect(run.records?.tickets.allSatisfy { !$0.isDone } == true)
    #expect(
      run.findings == [
        "warning sentinel-date a.csv (3): dates before 1980 or after 2099 were read as 'no date'; "
          + "check what the system means by them"
      ])
  }

  @Test func `a warranty that ended in 1900 never was`() throws {
    let run = try Exports(
      "d.csv",
      """
      Hostname,Client,Device Type,Warranty Expiry
      PC1,Acme,Laptop,1900-01-01
      PC2,Acme,Laptop,1985-01-01

      """
    ).read()
    #expect(run.records?.devices.map(\.warrantyEnd) == [nil, 5479])
  }

  static let missing: [String] = [
    "", "-", "--", "n/a", "N/A", "NULL", "None", "?", "Unknown", "never", "0000-00-00 00:00:00",
    "#N/A",
    "NS", "\u{A0}", " - ",
  ]

  @Test(arguments: missing)
  func `words for a missing value are no date and no number`(word: String) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Resolved,Reopen Count,Hours,Satisfaction\n"
        + "1,Acme,2026-10-05 09:00:00,\(word),\(word),\(word),\(word)\n"
    ).read()
    #expect(run.rejects == [])
    #expect(run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | is=open | line=2")
  }

  static let antivirus: [(cell: String, expected: Device.Protection)] = [
    ("Defender", .active), ("None", .none), ("", .none), ("Unknown", .unknown), ("n/a", .unknown),
    ("-", .unknown),
  ]

  @Test(arguments: antivirus)
  func `only a product's name vouches for a device`(
    cell: String, expected: Device.Protection
  ) throws {
    let run = try Exports("d.csv", "Hostname,Client,Device Type,Antivirus\nPC1,Acme,PC,\(cell)\n")
      .read()
    #expect(run.records?.devices.map(\.antivirus) == [expected])
  }

  @Test func `a status nobody knows is told, and the dates decide`() throws {
    let text = """
      Ticket ID,Client,Created,Closed,Status
      1,Acme,2026-10-05 09:00:00,2026-10-06 09:00:00,Frobbed
      2,Acme,2026-10-05 09:00:00,,Frobbed
      3,Acme,2026-10-05 09:00:00,,On Hold

      """
    let run = try Exports("a.csv", text).read()
    #expect(run.records?.tickets.map(\.statusKind) == [.closed, .open, .paused])
    #expect(
      run.findings == [
        "warning word-unknown a.csv:2:Status 'Frobbed' (2): nobody has said what 'Frobbed' means "
          + "here; say what each means (open, paused, resolved or closed) in the settings: "
          + "rules: { statuses: { \"Frobbed\": \"…\" } }"
      ])
    let told = try Exports("a.csv", text) { $0.rules.statuses = ["frobbed": "paused"] }.read()
    #expect(told.records?.tickets.map(\.statusKind) == [.paused, .paused, .paused])
    #expect(told.findings == [])
  }

  @Test func `hours that a zone skips or has twice are told`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created
      1,Acme,2026-03-29 01:30:00
      2,Acme,2026-03-29 02:30:00
      3,Acme,2026-10-25 02:30:00
      4,Acme,2026-10-25 03:30:00
      5,Acme,2026-10-25T02:30:00+01:00

      """
    ) { $0.provider.timeZone = "Europe/Madrid" }.read()
    #expect(
      run.records?.dump.dropFirst().map { $0.split(separator: "|")[1] } == [
        " created=2026-03-29 00:30 ", " created=2026-03-29 01:30 ", " created=2026-10-25 00:30 ",
        " created=2026-10-25 01:30 ", " created=2026-10-25 02:30 ",
      ])
    #expect(
      run.findings == [
        "warning clock-change a.csv (2): times fall into an hour that Europe/Madrid skipped or had "
          + "twice; export times with their offset, or in UTC"
      ])
  }

  static let zones: [(input: String, provider: String, expected: String)] = [
    ("", "", "2026-10-05 09:00"), ("", "Europe/Madrid", "2026-10-05 07:00"),
    ("Asia/Tokyo", "Europe/Madrid", "2026-10-05 00:00"),
  ]

  @Test(arguments: zones)
  func `a file's zone goes before the provider's`(
    input: String, provider: String, expected: String
  ) throws {
    let run = try Exports("a.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n") {
      $0.provider.timeZone = provider
      $0.input("a.csv") { $0.timeZone = input }
    }.read()
    #expect(run.records?.dump.last == "id=1 | created=\(expected) | is=open | line=2")
  }

  @Test func `the first and last day of a file are told`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created\n1,Acme,2026-10-05 23:30:00\n2,Acme,2026-10-01 00:30:00\n"
    ).read()
    #expect(run.outcome.accounts.map(\.firstDay) == [20_727])
    #expect(run.outcome.accounts.map(\.lastDay) == [20_731])
  }
}
