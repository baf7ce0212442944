import Intake
import Records
import Settings
import Testing

/// Rows that stand in several exports of one system.
struct OverlappingExportTests {
  private static let tickets = "Ticket ID,Client,Created\n1,Acme,2026-09-05 09:00:00\n"

  private static func next(_ file: String) -> String {
    "; nothing to do where exports overlap; leave out a file that should not be read: "
      + "inputs: [{ files: \"\(file)\", ignore: true }]"
  }

  // MARK: Tickets

  private static let header = "Ticket ID,Client,Created,Resolved,Title\n"

  @Test func `without a column of changes the export that reaches furthest has the newest row`()
    throws
  {
    let run = try Exports([
      (
        "october.csv",
        Self.header + "7,Acme,2026-09-28 09:00:00,2026-10-02 09:00:00,october\n"
          + "8,Acme,2026-10-20 09:00:00,,b\n"
      ),
      ("september.csv", Self.header + "7,Acme,2026-09-28 09:00:00,,september\n"),
    ]).read()
    #expect(run.books == ["2 = 2 + 0 + 0", "1 = 0 + 1 + 0"])
    #expect(
      run.findings == [
        "warning ticket-duplicate september.csv:2 '7' (1): tickets were exported more than once; "
          + "of each the row of the export that reaches furthest counts, "
          + "as no column says which was changed last"
      ])
  }

  @Test func `a column of changes comes before the export's reach`() throws {
    let header = "Ticket ID,Client,Created,Updated,Title\n"
    let run = try Exports([
      (
        "a.csv",
        header + "7,Acme,2026-09-28 09:00,2026-10-09 09:00,new\n8,Acme,2026-09-28 09:00,,old\n"
      ),
      (
        "b.csv",
        header + "7,Acme,2026-09-28 09:00,2026-10-02 09:00,old\n8,Acme,2026-09-28 09:00,,new\n"
          + "9,Acme,2026-10-28 09:00,2026-10-28 09:00,new\n"
      ),
    ]).read()
    let records = try #require(run.records)
    #expect(
      records.tickets.filter { $0.exclusion == .none }.map { records.texts[$0.title] } == [
        "new", "new", "new",
      ])
    #expect(
      run.findings == [
        "warning ticket-duplicate a.csv:3 '8, 7' (2): tickets were exported more than once; "
          + "of each the row that was changed last counts, and where no column says so, "
          + "the row of the export that reaches furthest"
      ])
  }

  // MARK: Work

  private static let work = "Technician,Client,Ticket ID,Start,Hours\n"

  private func work(_ files: [(String, [String])]) throws -> Run {
    try Exports(
      [("a.csv", Self.tickets)]
        + files.map { ($0.0, Self.work + $0.1.joined(separator: "\n") + "\n") }
    ).read()
  }

  @Test func `work that two exports hold counts once`() throws {
    let run = try work([
      ("w9.csv", ["Ada,Acme,1,2026-09-30 09:00:00,1", "Ada,Acme,1,2026-09-29 09:00:00,2"]),
      ("w10.csv", ["Ada,Acme,1,2026-09-30 09:00:00,1", "Ada,Acme,1,2026-10-01 09:00:00,4"]),
    ])
    #expect(run.records?.timeEntries.map(\.seconds) == [7200, 3600, 14400])
    #expect(run.books == ["1 = 1 + 0 + 0", "2 = 2 + 0 + 0", "2 = 1 + 1 + 0"])
    #expect(
      run.findings == [
        "warning time-entry-repeated w9.csv:2 (1): time entries are in several exports of one system; "
          + "work of the same person, time, length and ticket counts once" + Self.next("w9.csv")
      ])
  }

  @Test func `equal work within one file is work done twice`() throws {
    let twice = ["Ada,Acme,1,2026-09-30,1", "Ada,Acme,1,2026-09-30,1"]
    let alone = try work([("w9.csv", twice)])
    #expect(alone.records?.timeEntries.map(\.seconds) == [3600, 3600])
    #expect(alone.findings == [])
    let again = try work([("w9.csv", twice), ("w10.csv", twice + ["Ada,Acme,1,2026-10-01,2"])])
    #expect(again.records?.timeEntries.map(\.seconds) == [3600, 3600, 7200])
    #expect(again.books == ["1 = 1 + 0 + 0", "3 = 3 + 0 + 0", "2 = 0 + 2 + 0"])
  }

  static let different = [
    "Bob,Acme,1,2026-09-30 09:00:00,1", "Ada,Acme,1,2026-09-30 09:00:00,2",
    "Ada,Acme,1,2026-09-30 09:30:00,1", "Ada,Acme,,2026-09-30 09:00:00,1",
  ]

  @Test(arguments: different)
  func `work that differs in person, time, length or ticket counts each time`(row: String) throws {
    let run = try work([
      ("w9.csv", ["Ada,Acme,1,2026-09-30 09:00:00,1"]), ("w10.csv", [row]),
    ])
    #expect(run.records?.timeEntries.count == 2)
    #expect(run.findings == [])
  }

  @Test func `two systems may log the same hour`() throws {
    var exports = Exports([
      ("t.csv", Self.work + "Ada,Acme,,2026-09-30,1\n"),
      (
        "h.csv",
        "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,First Name,Last Name\n"
          + "2026-09-30,Acme,,,,,1,,Ada,\n"
      ),
    ])
    exports.list("Acme")
    #expect(try exports.read().records?.timeEntries.count == 2)
  }

  // MARK: Histories, answers, lists

  @Test func `a change that two exports hold counts once`() throws {
    let header = "Ticket ID,Changed,Status\n"
    let run = try Exports([
      ("a.csv", Self.tickets),
      ("e1.csv", header + "1,2026-09-05 10:00:00,Open\n1,2026-09-06 10:00:00,On Hold\n"),
      ("e2.csv", header + "1,2026-09-06 10:00:00,On Hold\n1,2026-09-07 10:00:00,Open\n"),
    ]).read()
    #expect(run.records?.events.count == 3)
    #expect(run.codes == ["event-repeated"])
    #expect(run.books == ["1 = 1 + 0 + 0", "2 = 2 + 0 + 0", "2 = 1 + 1 + 0"])
  }

  @Test func `of an answer in two exports the later counts`() throws {
    let header = "Survey ID,Ticket Number,Score,Submitted\n"
    let run = try Exports([
      ("a.csv", Self.tickets),
      ("s1.csv", header + "7,1,2,2026-09-06 10:00:00\n8,1,3,2026-09-06 11:00:00\n"),
      ("s2.csv", header + "7,1,5,2026-09-07 10:00:00\n"),
    ]).read()
    #expect(run.records?.surveys.map(\.score).sorted() == [3, 5])
    #expect(
      run.findings == [
        "note survey-repeated s1.csv:2 (1): surveys are in several exports of one system; "
          + "of each the last answer counts" + Self.next("s1.csv")
      ])
  }

  @Test func `answers without a number are the same when all of them is the same`() throws {
    let header = "Survey ID,Company,Contact,Score,Submitted,Comment\n"
    let run = try Exports([
      ("a.csv", Self.tickets),
      (
        "s1.csv",
        header + ",Acme,Eve,5,2026-09-06 10:00:00,good\n,Acme,Eve,5,2026-09-06 10:00:00,good\n"
      ),
      (
        "s2.csv",
        header + ",Acme,Eve,5,2026-09-06 10:00:00,good\n,Acme,Eve,5,2026-09-06 10:00:00,bad\n"
      ),
    ]).read()
    #expect(run.records?.surveys.count == 3)
  }

  private static let devices = "Hostname,Company,Device Type,Serial Number,Agent ID,Last Seen\n"

  @Test func `of a device in two lists the one seen last counts`() throws {
    let run = try Exports([
      (
        "d10.csv",
        Self.devices
          + "pc1,Acme,Laptop,S1,,2026-09-30 09:00:00\npc2,Acme,Laptop,,agent-0002,2026-09-29 09:00\n"
      ),
      (
        "d9.csv",
        Self.devices
          + "pc1,Acme,Laptop,S1,,2026-10-31 09:00:00\npc2-new,Beta,Laptop,,agent-0002,2026-10-30 09:00\n"
          + "pc3,Acme,Server,S3,,2026-10-31 09:00:00\n"
      ),
    ]).read()
    #expect(run.records(of: "Acme")?.devices.map(\.name) == ["pc1", "pc3"])
    #expect(run.records(of: "Acme")?.devices.map(\.source.line) == [2, 4])
    #expect(run.records(of: "Beta")?.devices.map(\.name) == ["pc2-new"])
    #expect(run.books == ["2 = 0 + 2 + 0", "3 = 3 + 0 + 0"])
    #expect(
      run.findings == [
        "note device-repeated d10.csv:2 (2): devices are in several exports of one system; of each "
          + "the row that was seen last counts" + Self.next("d10.csv")
      ])
  }

  @Test func `devices of two files that both count from one are all there`() throws {
    let header = "Hostname,Company,Device Type,Serial Number,Agent ID\n"
    let run = try Exports([
      ("computers.csv", header + "pc1,Acme,Laptop,S1,1\npc2,Acme,Laptop,S2,2\n"),
      ("phones.csv", header + "ph1,Acme,Phone,T1,1\nph2,Acme,Phone,T2,2\n"),
    ]).read()
    #expect(run.records?.devices.map(\.name) == ["pc1", "pc2", "ph1", "ph2"])
    #expect(run.findings == [])
  }

  @Test func `agreements of two files that cover other kinds of device both count`() throws {
    let header = "Agreement ID,Company,Agreement Type,Covered Devices,Device Kind\n"
    let run = try Exports([
      ("servers.csv", header + "A-1,Acme,Managed,2,server\n"),
      ("workstations.csv", header + "A-1,Acme,Managed,12,workstation\n"),
    ]).read()
    #expect(
      run.records?.agreements.map(\.coverage) == [.count(2, .server), .count(12, .workstation)])
  }

  @Test func `answers of two files that both count from one are all there`() throws {
    let header = "Survey ID,Company,Score,Submitted\n"
    let run = try Exports([
      ("s09.csv", header + "1,Acme,1,2026-09-05 09:00:00\n"),
      ("s10.csv", header + "1,Acme,5,2026-10-05 09:00:00\n"),
      ("t.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"),
    ]).read()
    #expect(run.records?.surveys.map(\.score) == [1, 5])
  }

  @Test func `tickets of two companies with the same numbers are kept apart`() throws {
    let header = "Ticket ID,Client,Created\n"
    let run = try Exports([
      ("a.csv", header + "1,Acme,2026-10-01 09:00:00\n2,Acme,2026-10-02 09:00:00\n"),
      ("b.csv", header + "1,Beta,2026-10-11 09:00:00\n3,Beta,2026-10-12 09:00:00\n"),
      ("b2.csv", header + "1,Beta,2026-10-11 09:00:00\n"),
      (
        "work.csv",
        "Technician,Start,Hours,Ticket Number\nAda,2026-10-01 10:00:00,5,1\n"
          + "Ada,2026-10-02 10:00:00,1,2\n"
      ),
    ]).read()
    #expect(run.records(of: "Acme")?.tickets.count { $0.exclusion == .none } == 2)
    #expect(run.records(of: "Beta")?.tickets.count { $0.exclusion == .none } == 2)
    // Nobody can say whose ticket 1 the five hours were spent on.
    #expect(run.records(of: "Acme")?.timeEntries.map(\.seconds) == [3600])
    #expect(run.records(of: "Beta")?.timeEntries.count == 0)
    #expect(
      run.findings("ticket-number-shared") == [
        "warning ticket-number-shared a.csv:2 (2): tickets of several companies have the same number; "
          + "they are kept apart; have the client's name in those exports, too"
      ])
  }

  @Test func `devices of several files, one type each, are one fleet`() throws {
    let run = try Exports([
      (
        "laptops.csv",
        Self.devices
          + "pc1,Acme,Laptop,S1,,2026-09-30 09:00\npc1,Acme,Laptop,S9,,2026-09-30 09:00\n"
      ),
      ("servers.csv", Self.devices + "srv1,Acme,Server,S2,,2026-09-30 09:00\n"),
    ]).read()
    #expect(
      run.records?.devices.map { "\($0.name) \($0.kind)" } == [
        "pc1 workstation", "pc1 workstation", "srv1 server",
      ])
    #expect(run.findings == [])
  }

  @Test func `of an agreement in two lists the last file's row counts`() throws {
    let header = "Agreement ID,Company,Agreement Type,Covered Devices,Device Kind\n"
    let run = try Exports([
      ("g-10.csv", header + "7,Acme,Managed,12,workstation\n7,Acme,Managed,2,server\n"),
      (
        "g-09.csv",
        header + "7,Acme,Managed,10,workstation\n7,Acme,Managed,1,server\n8,Acme,Old,3,server\n"
      ),
    ]).read()
    #expect(
      run.records?.dump.dropFirst().map { $0 }.sorted() == [
        "id=7 | type=Managed | coverage=12 workstation | line=2",
        "id=7 | type=Managed | coverage=2 server | line=3",
        "id=8 | type=Old | coverage=3 server | line=4",
      ])
    #expect(run.codes == ["agreement-repeated"])
  }
}
