import KPIs
import Records
import Settings
import Testing

/// The level `gold`: weekdays 09:00–17:00 UTC, High in 8 h; 2026-10-05 is a Monday.
struct PauseTests {
  @Test func `waiting for the client stops the resolution clock`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-07 11:00")
    desk.event("2026-10-05 12:00", "Waiting on Customer", .paused)
    desk.event("2026-10-07 10:00", "Open")
    // 09–12 on Monday and 10–11 on Wednesday run: 4 h; 12–17, a whole Tuesday and 9–10 wait: 14 h.
    let clock = desk.measured.clocks[0]
    #expect(clock.resolution.elapsed == hours(4))
    #expect(clock.paused == hours(14))
    #expect(clock.resolution.outcome == .met)
    #expect(clock.response.elapsed == 1800)
  }

  @Test func `without a list of its own a level does not wait for vendors`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 15:00")
    desk.event("2026-10-05 10:00", "Waiting on Vendor", .paused)
    desk.event("2026-10-05 11:00", "Pending", .paused)
    desk.event("2026-10-05 13:00", "In progress")
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(4))
  }

  @Test func `a level's own list is all that pauses`() {
    var desk = Desk()
    desk.settings.sla["gold"]?.pauses = [" waiting on vendor"]
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 15:00")
    desk.event("2026-10-05 10:00", "Waiting on Vendor", .paused)
    desk.event("2026-10-05 11:00", "Pending", .paused)
    desk.event("2026-10-05 13:00", "In progress")
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(5))
  }

  @Test func `the response clock waits only where the level says so`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 12:00", resolved: "2026-10-05 13:00")
    desk.event("2026-10-05 09:30", "Pending", .paused)
    desk.event("2026-10-05 11:30", "Open")
    #expect(desk.measured.clocks[0].response.elapsed == hours(3))
    #expect(desk.measured.clocks[0].response.outcome == .missed)
    desk.settings.sla["gold"]?.responsePauses = true
    #expect(desk.measured.clocks[0].response.elapsed == 3600)
    #expect(desk.measured.clocks[0].response.outcome == .met)
  }

  @Test func `a history wins over a column of waiting time`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 17:00") { $0.pausedSeconds = 7200 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 17:00") { $0.pausedSeconds = 7200 }
    desk.event("2026-10-05 10:00", "Pending", .paused)
    desk.event("2026-10-05 11:00", "Open")
    #expect(desk.measured.clocks.map(\.resolution.elapsed) == [hours(6), hours(7)])
    #expect(desk.measured.clocks.map(\.paused) == [7200, 3600])
  }

  @Test func `an event without a status changes nothing for the clock`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 17:00")
    desk.event("2026-10-05 10:00", "Pending", .paused)
    desk.event("2026-10-05 11:00", technician: "Ada")
    desk.event("2026-10-05 12:00", "Open")
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(6))
  }

  @Test func `a ticket created waiting starts its clock when somebody takes it up`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 12:00")
    desk.event("2026-10-05 09:00", "Pending", .paused)
    desk.event("2026-10-05 11:15", "Open")
    #expect(desk.measured.clocks[0].resolution.elapsed == 2700)
  }

  @Test func `waiting that never ends keeps an open ticket within its promise`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    desk.ticket("2026-10-05 09:00")
    desk.event("2026-10-05 16:00", "Pending", .paused)
    let measured = desk.measured
    #expect(measured.isResolutionOverdue(0, at: Period.october.to))
    #expect(!measured.isResolutionOverdue(1, at: Period.october.to))
    #expect(desk.score(.slaResolution).counted("breachedOpen") == 1)
  }

  @Test func `a promise broken before the waiting stays broken`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-09 10:00")
    desk.event("2026-10-06 09:00:01", "Pending", .paused)
    desk.event("2026-10-09 10:00", "Resolved", .resolved)
    #expect(desk.measured.clocks[0].resolution.elapsed == 28_801)
    #expect(desk.measured.clocks[0].resolution.outcome == .missed)
  }

  @Test func `waiting across the end of summer time is counted in business hours`() {
    var desk = Desk()
    var calendar = CalendarSettings()
    calendar.timeZone = "Europe/Madrid"
    calendar.weekly = ["fri": ["09:00-17:00"], "sun": ["00:00-06:00"], "mon": ["09:00-17:00"]]
    desk.settings.calendars["business"] = calendar
    // Friday 16:00 to Monday 10:00 in Madrid; the night of Sunday, 25 October has seven hours to 06:00.
    desk.ticket("2026-10-23 14:00", resolved: "2026-10-26 09:00")
    desk.event("2026-10-24 23:00", "Pending", .paused)
    desk.event("2026-10-25 02:30", "Open")
    // Runs: Friday 16–17 = 1 h; Sunday 00:00–01:00 summer time = 1 h, then from 02:30 UTC (03:30) to
    // 06:00 = 2.5 h; Monday 9–10 = 1 h. Waits: 23:00–02:30 UTC = 3.5 h.
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(5.5))
    #expect(desk.measured.clocks[0].paused == hours(3.5))
  }
}
