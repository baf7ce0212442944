import Intake
import Records
import Settings
import Testing

struct WorkTests {
  private static let tickets = """
    Ticket ID,Client,Created
    1,Acme,2026-10-05 09:00:00
    2,Beta,2026-10-05 09:00:00

    """

  private func read(_ rows: [String], _ change: (inout Exports) -> Void = { _ in }) throws -> Run {
    var exports = Exports([
      ("a.csv", Self.tickets),
      (
        "t.csv",
        "Technician,Client,Ticket ID,Start,Hours\n" + rows.joined(separator: "\n") + "\n"
      ),
    ])
    change(&exports)
    return try exports.read()
  }

  private func work(_ run: Run) -> [String] {
    run.store.clients.indices.flatMap { index in
      let records = run.store.records(of: index)
      return records.timeEntries.map { "\(records.client.name): \(records.words($0))" }
    }
  }

  @Test func `work finds its client by name, else by ticket`() throws {
    let run = try read([
      "Ada,Acme,,2026-10-05 10:00:00,1", "Ada,,1,2026-10-05 11:00:00,1",
      "Ada,,2,2026-10-05 12:00:00,1", "Ada,acme,1,2026-10-05 13:00:00,1",
    ])
    #expect(
      work(run) == [
        "Acme: start=2026-10-05 10:00 | seconds=3600 | technician=Ada | line=2",
        "Acme: start=2026-10-05 11:00 | seconds=3600 | ticket=1 | technician=Ada | line=3",
        "Acme: start=2026-10-05 13:00 | seconds=3600 | ticket=1 | technician=Ada | line=5",
        "Beta: start=2026-10-05 12:00 | seconds=3600 | ticket=2 | technician=Ada | line=4",
      ])
    #expect(run.books == ["2 = 2 + 0 + 0", "4 = 4 + 0 + 0"])
    #expect(run.findings == [])
  }

  @Test func `another client's ticket cannot be reached from work`() throws {
    let run = try read(["Ada,Acme,2,2026-10-05 10:00:00,1"])
    #expect(work(run) == ["Acme: start=2026-10-05 10:00 | seconds=3600 | technician=Ada | line=2"])
  }

  @Test func `work for nobody is the company's own time`() throws {
    let run = try read(["Ada,,,2026-10-05 10:00:00,1", "Ada,Norte IT,,2026-10-05 11:00:00,1"]) {
      $0.settings.provider.name = "Norte IT"
    }
    #expect(work(run) == [])
    #expect(run.books == ["2 = 2 + 0 + 0", "2 = 2 + 0 + 0"])
    #expect(run.findings == [])
  }

  @Test func `work for a client nobody knows is left out and told`() throws {
    let run = try read(["Ada,Gamma,,2026-10-05 10:00:00,1", "Ada,Gamma,1,2026-10-05 11:00:00,2"])
    #expect(work(run) == [])
    #expect(run.clientNames == ["Acme", "Beta"])
    #expect(run.books == ["2 = 2 + 0 + 0", "2 = 0 + 2 + 0"])
    #expect(
      run.findings == [
        "warning client-unknown t.csv:2 'Gamma' (2): 'Gamma' is no known client; its rows are left "
          + "out; add \"Gamma\" to the clients in the settings: clients: [{ name: \"Gamma\" }]",
        "warning time-entry-without-client t.csv:2 (2): time entries name no known client or ticket; "
          + "list the spelling among a client's aliases in the settings: "
          + "clients: [{ name: \"…\", aliases: [\"…\"] }]",
      ])
  }

  @Test func `unknown tickets are told`() throws {
    let run = try read(["Ada,Acme,99,2026-10-05 10:00:00,1", "Ada,,x,2026-10-05 11:00:00,1"])
    #expect(
      run.findings == [
        "note ticket-unknown t.csv:2 (2): time entries of 2 hours name tickets that are in no ticket export; "
          + "export the tickets of the whole period"
      ])
  }

  @Test func `work logged by date stays on that date in the client's zone`() throws {
    let run = try read(["Ada,Acme,,2026-10-05,1", "Ada,Beta,,2026-10-05,1"]) {
      $0.settings.provider.timeZone = "Europe/Madrid"
      $0.list("Acme", zone: "Asia/Tokyo")
    }
    #expect(
      work(run) == [
        "Acme: start=2026-10-04 15:00 | seconds=3600 | technician=Ada | dateOnly=yes | line=2",
        "Beta: start=2026-10-04 22:00 | seconds=3600 | technician=Ada | dateOnly=yes | line=3",
      ])
  }

  @Test func `work logged with a time stays at its instant`() throws {
    let run = try read(["Ada,Acme,,2026-10-05 01:00:00,1"]) {
      $0.settings.provider.timeZone = "Europe/Madrid"
      $0.list("Acme", zone: "Asia/Tokyo")
    }
    #expect(work(run).first?.hasPrefix("Acme: start=2026-10-04 23:00 ") == true)
  }

  @Test func `an end gives the duration where none is written`() throws {
    var exports = Exports(
      "t.csv",
      """
      Technician,Client,Start,End,Hours
      Ada,Acme,2026-10-05 10:00:00,2026-10-05 11:30:00,
      Ada,Acme,2026-10-05 10:00:00,2026-10-05 11:30:00,0.5

      """)
    exports.list("Acme")
    #expect(try exports.read().records?.timeEntries.map(\.seconds) == [5400, 1800])
  }

  @Test func `surveys find their client by ticket`() throws {
    let run = try Exports([
      ("a.csv", Self.tickets),
      (
        "s.csv",
        """
        Survey ID,Ticket ID,Score,Submitted,Comment
        S1,2,5,2026-10-06 08:00:00,"Thanks, all good"
        S2,1,2,2026-10-06 08:00:00,
        S3,1,,,
        S4,77,3,2026-10-06 08:00:00,

        """
      ),
    ]).read()
    #expect(
      run.records(of: "Acme")?.dump.dropFirst(2).map { $0 } == [
        "ticket=1 | answered=2026-10-06 08:00 | score=2 | line=3", "ticket=1 | score=0 | line=4",
      ])
    #expect(
      run.records(of: "Beta")?.dump.last
        == "ticket=2 | answered=2026-10-06 08:00 | score=5 | comment=Thanks, all good | line=2")
    #expect(run.books == ["2 = 2 + 0 + 0", "4 = 3 + 1 + 0"])
    #expect(
      run.findings == [
        "note ticket-unknown s.csv:5 (1): rows name tickets that are in no ticket export; "
          + "export the tickets of the whole period",
        "warning survey-without-client s.csv:5 (1): survey answers name no client and no known "
          + "ticket; name the client of the whole file in the settings: "
          + "inputs: [{ files: \"s.csv\", client: \"…\" }]",
      ])
  }

  @Test func `events come by ticket, then by time`() throws {
    let run = try Exports([
      ("a.csv", Self.tickets + "0,Acme,2026-10-04 09:00:00\n"),
      (
        "e.csv",
        """
        Ticket ID,Changed,Status
        1,2026-10-05 11:00:00,Closed
        1,2026-10-05 10:00:00,Open
        2,2026-10-05 10:00:00,Open
        0,2026-10-05 12:00:00,Open
        9,2026-10-05 12:00:00,Open

        """
      ),
    ]).read()
    #expect(
      run.records(of: "Acme")?.dump.suffix(3).map { $0 } == [
        "ticket=0 | at=2026-10-05 12:00 | status=Open | is=open | line=5",
        "ticket=1 | at=2026-10-05 10:00 | status=Open | is=open | line=3",
        "ticket=1 | at=2026-10-05 11:00 | status=Closed | is=closed | line=2",
      ])
    #expect(run.books == ["3 = 3 + 0 + 0", "5 = 4 + 1 + 0"])
  }
}
