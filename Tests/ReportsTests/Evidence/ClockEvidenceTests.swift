import BusinessTime
import KPIs
import Records
import Testing

@testable import Reports

struct ClockEvidenceTests {
  /// Waits two hours for the client, is closed, reopened and with a vendor at the end.
  private var waiting: ClientBuilder {
    var client = ClientBuilder("Acme")
    client.records.files = ["a.csv", "surveys.csv", "devices.csv", "time.csv", "events.csv"]
    client.ticket("T", created: "2026-10-05 08:00", reply: 1, done: nil)
    client.event("2026-10-05 10:00", "Waiting on Client", .paused, by: "Marta Vidal")
    client.event("2026-10-05 12:00", "", priority: "Low")
    client.event("2026-10-05 12:30", "Open", priority: "Normal")
    client.event("2026-10-05 13:00", "Resolved", .resolved)
    client.event("2026-10-06 13:00", "Open")
    client.event("2026-10-07 13:00", "With vendor")
    return client
  }

  @Test func `a row a promise, with where the time went`() throws {
    let file = try #require(waiting.evidence()["sla-clocks"])
    #expect(
      file.cells(of: "T", "promise", "target_s", "elapsed_s", "paused_s", "outcome") == [
        "response 14400 3600 0 met", "resolution 86400 2208600 9000 breached-open",
      ])
    let causes = ["before_reply_s", "in_work_s", "waiting_on_vendor_s", "after_reopen_s"]
    #expect(
      file.cells(of: "T", causes[0], causes[1], causes[2], causes[3]) == [
        "– – – –", "3600 5400 2113200 86400",
      ])
    #expect(
      file.cells(of: "T", "due", "calendar", "level", "changed_priority").first == """
        2026-10-05T12:00:00Z 24x7 gold yes
        """)
    #expect(file.cells(of: "T", "due").last == "2026-10-07T10:30:00Z")
  }

  @Test func `the history with the state of the clock`() throws {
    let file = try #require(waiting.evidence()["ticket-events"])
    #expect(
      file.cells(of: "T", "line", "status", "clock", "priority", "technician") == [
        "2 Waiting on Client paused – Marta Vidal", "3 – paused Low –", "4 Open running Normal –",
        "5 Resolved closed – –", "6 Open running – –", "7 With vendor running – –",
      ])
  }

  @Test func `why the exporting system sees it differently`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("T", created: "2026-10-05 08:00", reply: 1, done: nil)
    client.event("2026-10-05 10:00", "Waiting on Client", .paused)
    client.event("2026-10-06 10:00", "Open")
    client.event("2026-10-06 11:00", "Resolved", .resolved)
    client.records.tickets[0].exportedResolutionSeconds = 27 * 3600
    client.records.tickets[0].resolutionVerdict = .missed
    client.records.tickets[0].resolved = ClientBuilder.instant("2026-10-06 11:00")
    let file = try #require(client.evidence()["sla-clocks"])
    #expect(
      file.cells(
        of: "T", "elapsed_s", "outcome", "exported", "exported_elapsed_s", "agrees", "reason"
      ).last == "10800 met missed 97200 no pause")
  }

  @Test func `exported waiting puts off the moment a target is reached`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("T", created: "2026-10-05 08:00", reply: 1, done: 26) {
      $0.pausedSeconds = 3 * 3600
    }
    let file = try #require(client.evidence()["sla-clocks"])
    #expect(
      file.cells(of: "T", "elapsed_s", "paused_s", "outcome", "due").last
        == "82800 10800 met 2026-10-06T11:00:00Z")
  }

  @Test func `closed without a reply and opened again, the first closing is the answer`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("T", created: "2026-10-05 08:00", reply: nil, done: nil)
    client.event("2026-10-05 10:00", "Resolved", .resolved)
    client.event("2026-10-06 10:00", "Open")
    let file = try #require(client.evidence()["sla-clocks"])
    #expect(
      file.cells(of: "T", "elapsed_s", "outcome") == ["7200 met", "2217600 breached-open"])
  }

  @Test func `tickets left out have no clock`() throws {
    let file = try #require(ClientBuilder.fates.evidence()["sla-clocks"])
    #expect(file.cells(of: "spam", "outcome").isEmpty)
    #expect(file.cells(of: "met", "judged_by") == ["target", "target"])
  }
}
