import Intake
import Records
import Settings
import Testing

/// A ticket's history: in order, each change once.
struct TicketEventTests {
  private static let tickets =
    "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n2,Acme,2026-10-05 08:00:00\n"
  private static let header = "Ticket ID,Changed,Status,Priority,Technician,Queue\n"

  private func read(_ files: [String], jobs: Int = 1) throws -> Run {
    try Exports(
      [("a.csv", Self.tickets)]
        + files.enumerated().map { ("e\($0.offset).csv", Self.header + $0.element) }
    ).read(jobs: jobs)
  }

  /// Each event as `ticket time status line`.
  private func events(_ run: Run) throws -> [String] {
    let records = try #require(run.records(of: "Acme"))
    return records.events.map {
      let file = records.files[Int($0.source.file)]
      return "\(records.texts[records.tickets[Int($0.ticket)].id]) \($0.at - 1_791_158_400) "
        + "\(records.names[$0.status]) \(file):\($0.source.line)"
    }
  }

  @Test func `changes come by ticket, then time, then as they stand in the files`() throws {
    let run = try read([
      "1,2026-10-05 11:00:00,Pending,,,\n2,2026-10-05 10:00:00,Open,,,\n"
        + "1,2026-10-05 10:00:00,Open,,,\n1,2026-10-05 10:00:00,Closed,,,\n",
      "1,2026-10-05 10:00:00,New,,,\n",
    ])
    // Ticket 2 is older, so it comes first; 10:00 is 36,000 s after midnight.
    #expect(
      try events(run) == [
        "2 36000 Open e0.csv:3", "1 36000 Open e0.csv:4", "1 36000 Closed e0.csv:5",
        "1 36000 New e1.csv:2", "1 39600 Pending e0.csv:2",
      ])
    #expect(run.findings == [])
  }

  @Test func `a row that repeats another exactly counts once`() throws {
    let run = try read([
      "1,2026-10-05 10:00:00,Open,High,Ada,Desk\n1,2026-10-05 10:00:00,Open,High,Ada,Desk\n"
        + "1,2026-10-05 10:00:00,Open,Low,Ada,Desk\n1,2026-10-05 10:00:00,Open,High,Bob,Desk\n"
        + "1,2026-10-05 10:00:00,Open,High,Ada,Field\n1,2026-10-05 10:00:01,Open,High,Ada,Desk\n"
        + "2,2026-10-05 10:00:00,Open,High,Ada,Desk\n1,2026-10-05 10:00:00,New,High,Ada,Desk\n",
      "1,2026-10-05 10:00:00,Open,High,Ada,Desk\n2,2026-10-05 10:00:00,Open,High,Ada,Desk\n",
    ])
    #expect(
      try events(run).map { $0.split(separator: " ").last ?? "" } == [
        "e0.csv:8", "e0.csv:2", "e0.csv:4", "e0.csv:5", "e0.csv:6", "e0.csv:9", "e0.csv:7",
      ])
    #expect(run.books == ["2 = 2 + 0 + 0", "8 = 7 + 1 + 0", "2 = 0 + 2 + 0"])
    #expect(
      run.findings == [
        "note event-repeated e0.csv:3 (3): rows repeat an earlier row exactly; each of these "
          + "changes counts once; nothing is lost; exports that do not overlap are read faster"
      ])
  }

  @Test func `many changes, half of them twice, in any number of jobs`() throws {
    var rows: [String] = []
    for i in 0..<5_000 {
      let second = i % 60 < 10 ? "0\(i % 60)" : "\(i % 60)"
      let minute = i / 60 % 60 < 10 ? "0\(i / 60 % 60)" : "\(i / 60 % 60)"
      rows.append("\(1 + i % 2),2026-10-05 1\(i / 3600):\(minute):\(second),Open,,Tech \(i % 7),")
    }
    let all = rows + rows.filter { $0.hasPrefix("2") }
    let run = try read([all.joined(separator: "\n") + "\n"], jobs: 2)
    #expect(run.records(of: "Acme")?.events.count == 5_000)
    #expect(run.books.last == "7500 = 5000 + 2500 + 0")
  }

  @Test func `without a status the status stays as it was`() throws {
    let run = try read([
      "1,2026-10-05 10:00:00,,High,,\n1,2026-10-05 11:00:00,-,,Ada,\n"
        + "1,2026-10-05 12:00:00,Pending,,,\n"
    ])
    let records = try #require(run.records(of: "Acme"))
    #expect(records.events.map(\.status.isMissing) == [true, true, false])
    #expect(records.events.last?.statusKind == .paused)
    #expect(run.findings == [])
  }

  @Test func `changes of tickets in no file are left out and told`() throws {
    let run = try read(["1,2026-10-05 10:00:00,Open,,,\n77,2026-10-05 10:00:00,Open,,,\n"])
    #expect(run.records(of: "Acme")?.events.count == 1)
    #expect(run.books.last == "2 = 1 + 1 + 0")
    #expect(
      run.findings == [
        "note ticket-unknown e0.csv:3 (1): rows name tickets that are in no ticket export, and are "
          + "left out; export the tickets of the whole period"
      ])
  }

  @Test func `a change before its ticket was created is told`() throws {
    let run = try read([
      // Up to a minute may be rounding.
      "1,2026-10-05 08:59:00,New,,,\n2,2026-10-05 08:59:00,New,,,\n"
        + "1,2026-10-05 08:58:59,New,,,\n1,2026-10-05 07:00:00,Open,,,\n"
    ])
    #expect(run.books.last == "4 = 4 + 0 + 0")
    #expect(
      run.findings == [
        "warning event-before-ticket e0.csv:4 (2): changes lie before their ticket was created; "
          + "its clocks begin with its creation; check that both exports write their times in one "
          + "time zone"
      ])
  }
}
