import KPIs
import Records
import Settings
import Testing

/// First response and resolution times.
struct DurationTests {
  @Test func `first responses in service and in clock time`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:10")
    desk.ticket("2026-10-05 16:50", replied: "2026-10-06 09:20")
    desk.ticket("2026-10-09 16:00", replied: "2026-10-12 10:00")
    desk.ticket("2026-10-06 10:00", replied: "2026-10-06 09:00")
    let score = desk.score(.firstResponseTime)
    // 600, 1800, 7200 and 0 (logged later): middle two 600 and 1800.
    #expect(score.value == 1200)
    #expect(score.counted("median") == 1200)
    #expect(score.counted("p90") == 7200)
    #expect(score.counted("mean") == 2400)
    #expect(score.counted("n") == 4)
    // 600, 59400, 237600 and 0.
    #expect(score.counted("clockMedian") == 30_000)
    #expect(score.counted("clockP90") == 237_600)
    #expect(score.counted("clockMean") == 74_400)
    #expect(score.numerator == nil && score.denominator == 4)
  }

  @Test func `the unanswered are counted beside it`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:10")
    desk.ticket("2026-10-05 09:00")
    desk.ticket("2026-10-30 09:00", replied: "2026-11-01 00:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00")
    let score = desk.score(.firstResponseTime)
    #expect(score.counted("n") == 1)
    #expect(score.counted("unanswered") == 2)
    #expect(score.counted("closedWithoutReply") == 1)
  }

  @Test func `unanswered tickets alone are no fast desk`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    let score = desk.score(.firstResponseTime)
    #expect(score.value == nil)
    #expect(score.reason == KPI.firstResponseTime.emptyReason)
    #expect(score.counted("unanswered") == 1)
  }

  @Test func `the rules can name a calendar for first responses`() {
    var desk = Desk()
    desk.settings.rules.firstResponseCalendar = "24x7"
    desk.ticket("2026-10-05 16:50", replied: "2026-10-06 09:20")
    #expect(desk.score(.firstResponseTime).value == 59_400)
  }

  @Test func `tickets without a promise are timed on the default calendar`() {
    var desk = Desk()
    desk.client.sla = ""
    desk.ticket("2026-10-05 16:50", replied: "2026-10-06 09:20", resolved: "2026-10-06 10:00")
    #expect(desk.score(.firstResponseTime).value == 1800)
    #expect(desk.score(.resolutionTime).value == 4200)
  }

  @Test func `resolution times leave out exported pauses`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 12:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 15:00") { $0.pausedSeconds = 7200 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:30") { $0.pausedSeconds = 7200 }
    let score = desk.score(.resolutionTime)
    // 10800, 14400 and 0; by the clock 10800, 21600 and 1800.
    #expect(score.value == 10_800)
    #expect(score.counted("mean") == 8400)
    #expect(score.counted("clockMean") == 11_400)
  }

  @Test func `impossible and unknown times are left out, and said so`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-04 09:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 09:00") { $0.created = Ticket.never }
    let score = desk.score(.resolutionTime)
    #expect(score.value == nil)
    #expect(score.left("resolved before created") == 1)
    #expect(score.left("no date") == 1)
    #expect(desk.score(.ticketsResolved).value == 2)
  }

  @Test func `durations by priority`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00", priority: "Low")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 11:00", priority: "High")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 13:00", priority: "High")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 16:00") { $0.priority = .missing }
    let parts = desk.score(.resolutionTime, .october, .priorities).byPriority
    #expect(parts.map(\.name) == ["High", "Low", ""])
    #expect(parts.map(\.value) == [10_800, 3600, 25_200])
    #expect(parts.map(\.denominator) == [2, 1, 1])
  }
}
