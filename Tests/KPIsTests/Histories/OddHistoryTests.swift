import KPIs
import Records
import Settings
import Testing

/// Histories that are incomplete or contradictory, or that go on after the period; High: 1 h and 8 h.
struct OddHistoryTests {
  @Test func `a history without any status leaves the exported waiting alone`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 12:00") { $0.pausedSeconds = 4 * 3600 }
    desk.event("2026-10-05 09:10", technician: "Ann")
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(7))
    #expect(desk.measured.clocks[0].paused == hours(4))
    #expect(!desk.measured.hasHistory(0))
  }

  @Test func `a status that nobody explains reopens nothing, and ends waiting`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 12:00")
    desk.event("2026-10-05 12:00", "Closed", .closed)
    desk.event("2026-10-15 12:00", "Invoiced")
    desk.unexplained()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 12:00")
    desk.event("2026-10-05 09:30", "Pending", .paused)
    desk.event("2026-10-05 11:00", "At the bench")
    desk.unexplained()
    let measured = desk.measured
    #expect(
      measured.records.tickets.map(\.done) == [at("2026-10-05 12:00"), at("2026-10-05 12:00")])
    #expect(measured.clocks.map(\.resolution.elapsed) == [hours(3), hours(1.5)])
    #expect(desk.score(.backlog).value == 0)
  }

  @Test func `events from before the ticket do not close it`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30")
    desk.event("2026-10-01 12:00", "Closed", .closed)
    #expect(desk.score(.ticketsResolved).value == 0)
    #expect(desk.score(.backlog).value == 1)
    #expect(desk.measured.clocks[0].response.elapsed == 1800)
  }

  @Test func `a ticket left out for want of a date is dated by its history`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00") {
      $0.statusKind = .closed
      $0.exclusion = .undated
    }
    desk.event("2026-10-05 12:00", "Closed", .closed)
    #expect(desk.score(.ticketsResolved).value == 1)
    #expect(desk.score(.slaResolution).value == 1)
  }

  @Test func `the history goes before a closing time that may be the last change's`() {
    var desk = Desk()
    desk.ticket("2026-09-14 09:00") { $0.closed = at("2026-10-20 09:00") }
    desk.event("2026-09-14 12:00", "Closed", .closed)
    #expect(desk.measured.records.tickets[0].done == at("2026-09-14 12:00"))
    #expect(desk.score(.ticketsResolved).value == 0)
  }

  @Test func `closed at the end of the period is not open then, whatever came later`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-11-05 10:00")
    desk.event("2026-10-06 10:00", "Resolved", .resolved)
    desk.event("2026-11-04 10:00", "Reopened")
    desk.event("2026-11-05 10:00", "Resolved", .resolved)
    #expect(desk.score(.backlog).value == 0)
    #expect(desk.measured.openCount(at: Period.october.to) == 0)
    #expect(desk.measured.openCount(at: at("2026-11-04 12:00")) == 1)
    #expect(desk.measured.missed(.resolution, during: .october).isEmpty)
  }
}

/// Levels for which the first closing is final.
struct FirstClosingTests {
  private var desk: Desk {
    var desk = Desk()
    desk.settings.sla["gold"]?.reopenContinues = false
    return desk
  }

  @Test func `a closing that lies ahead has not happened`() {
    var desk = desk
    // Friday 15:00; by the end of October 2 h of 8 are used.
    desk.ticket("2026-10-30 15:00", resolved: "2026-11-05 10:00")
    desk.event("2026-11-05 10:00", "Closed", .closed)
    #expect(!desk.measured.isResolutionOverdue(0, at: Period.october.to))
    #expect(desk.score(.slaResolution).counted("breachedOpen") == 0)
  }

  @Test func `a due date is held against the first closing`() {
    var desk = desk
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-20 10:00") {
      $0.resolutionDue = at("2026-10-06 12:00")
    }
    desk.event("2026-10-05 12:00", "Resolved", .resolved)
    desk.event("2026-10-07 12:00", "Reopened")
    desk.event("2026-10-20 10:00", "Resolved", .resolved)
    #expect(desk.measured.clocks[0].resolution.outcome == .met)
    #expect(desk.measured.missed(.resolution, during: .october).isEmpty)
  }

  @Test func `closed in time and open again counts as kept, once`() {
    var desk = desk
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 12:00")
    desk.event("2026-10-05 12:00", "Resolved", .resolved)
    desk.event("2026-10-07 12:00", "Reopened")
    let october = desk.score(.slaResolution)
    #expect((october.numerator, october.denominator) == (1, 1))
    #expect(desk.score(.backlog).value == 1)
    desk.tickets[0].resolved = at("2026-11-10 12:00")
    desk.event("2026-11-10 12:00", "Resolved", .resolved)
    #expect(desk.score(.slaResolution).denominator == 1)
    #expect(desk.score(.slaResolution, .november).denominator == nil)
  }

  @Test func `a late first closing is late in its month alone`() {
    var desk = desk
    desk.ticket("2026-10-05 09:00", resolved: "2026-11-10 12:00")
    desk.event("2026-10-07 12:00", "Resolved", .resolved)
    desk.event("2026-10-08 12:00", "Reopened")
    desk.event("2026-11-10 12:00", "Resolved", .resolved)
    let misses = desk.measured.missed(.resolution, during: .october)
    #expect(misses.map(\.overBy) == [hours(11)])
    #expect(misses.map(\.isOpen) == [false])
    #expect(desk.measured.missed(.resolution, during: .november).isEmpty)
  }
}
