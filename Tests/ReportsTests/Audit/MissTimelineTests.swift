import Documents
import KPIs
import Testing

@testable import Reports

/// The ticket of `ClientBuilder.eventful`: created on 5 October at 08:00, closed for good 36 h later.
struct MissTimelineTests {
  private func timeline(_ client: ClientBuilder = .eventful) throws -> Timeline {
    let facts = try AuditSample.facts(client)
    let miss = try #require(facts.misses.first { $0.promise == .resolution })
    return MissTimeline(miss, facts).timeline
  }

  private func hour(_ hour: Double) -> Double { hour / 36 }

  @Test func `the clock's rests and the time past the target are drawn`() throws {
    // Pending from hour 6 to 10, closed from 12 to 24; 8 h are used up at hour 12: 6 + 2 in work;
    // what is late begins when the clock runs again.
    let stretches = try timeline().stretches
    let expected: [Timeline.Stretch] = [
      .init(.open, from: 0, to: 1), .init(.paused, from: hour(6), to: hour(10)),
      .init(.paused, from: hour(12), to: hour(24)), .init(.late, from: hour(24), to: 1),
    ]
    #expect(stretches == expected)
  }

  @Test func `what happened is told in order`() throws {
    let marks = try timeline().marks.map { "\($0.time) \($0.name)" }
    #expect(
      marks == [
        "5 Oct 2026, 08:00 Created", "5 Oct 2026, 09:00 First reply",
        "5 Oct 2026, 10:00 Waiting on Vendor", "5 Oct 2026, 14:00 Pending",
        "5 Oct 2026, 18:00 Open", "5 Oct 2026, 20:00 Resolved",
        "5 Oct 2026, 20:00 Promised until here", "6 Oct 2026, 08:00 Reopened",
        "6 Oct 2026, 20:00 Resolved",
      ])
  }

  @Test func `a sentence says the same`() throws {
    #expect(
      try timeline().alternative
        == "Promised 8 h, took 20 h, over by 12 h. Most of it passed after a reopening: 12 h.")
  }

  @Test func `an open ticket reaches to the end of the period`() throws {
    var client = ClientBuilder("Acme")
    client.ticket("T-9", created: "2026-10-30 00:00", reply: nil, done: nil, priority: "High")
    let timeline = try timeline(client)
    #expect(timeline.marks.last?.name == "End of the period, still open")
    #expect(timeline.ticks.map(\.label) == ["31 Oct 2026", "1 Nov 2026"])
    // 8 of 48 hours.
    #expect(timeline.stretches.last == .init(.late, from: 8.0 / 48, to: 1))
  }
}
