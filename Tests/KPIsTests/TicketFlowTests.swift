import BusinessTime
import KPIs
import Records
import Testing

/// Tickets created, resolved, open.
struct TicketFlowTests {
  @Test func `a period takes its first instant and leaves its last`() {
    var desk = Desk()
    desk.ticket("2026-09-30 23:59:59", resolved: "2026-10-01 00:00")
    desk.ticket("2026-10-01 00:00", resolved: "2026-10-01 10:00")
    desk.ticket("2026-10-31 23:59:59", resolved: "2026-11-01 00:00")
    desk.ticket("2026-11-01 00:00")
    #expect(desk.score(.ticketsCreated).value == 2)
    #expect(desk.score(.ticketsResolved).value == 2)
    #expect(desk.score(.backlog).value == 1)
    #expect(desk.score(.backlog).counted("start") == 1)
    #expect(desk.score(.ticketsCreated, .november).value == 1)
    #expect(desk.score(.ticketsResolved, .november).value == 1)
  }

  @Test func `net flow and same-day solutions`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 23:59")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 00:00")
    desk.ticket("2026-10-05 09:00")
    desk.ticket("2026-10-06 09:00")
    desk.ticket("2026-10-07 09:00")
    #expect(desk.score(.ticketsCreated).counted("netFlow") == 3)
    #expect(desk.score(.ticketsResolved).counted("sameDay") == 1)
  }

  @Test func `same day means the client's day`() {
    var desk = Desk()
    desk.zone = .madrid
    desk.ticket("2026-10-05 21:30", resolved: "2026-10-05 22:30")
    desk.ticket("2026-10-05 22:30", resolved: "2026-10-06 21:30")
    let october = Period.month(year: 2026, month: 10, zone: .madrid)
    #expect(desk.score(.ticketsResolved, october).counted("sameDay") == 1)
  }

  @Test func `closed stands in for a missing resolution time`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00") {
      $0.closed = at("2026-10-06 09:00")
      $0.statusKind = .closed
    }
    #expect(desk.score(.ticketsResolved).value == 1)
    #expect(desk.score(.backlog).value == 0)
  }

  @Test func `tickets that take part in no figure are counted by reason`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    for reason in [Ticket.Exclusion.merged, .merged, .spam] {
      desk.ticket("2026-10-05 09:00", resolved: "2026-11-05 09:00") { $0.exclusion = reason }
    }
    let created = desk.score(.ticketsCreated)
    #expect(created.value == 1)
    #expect(created.excluded == [.init("merged", 2), .init("spam", 1)])
    #expect(desk.score(.ticketsResolved).excluded.isEmpty)
    #expect(desk.score(.backlog).value == 1)
    #expect(desk.score(.backlog).left("merged") == 2)
    #expect(desk.measured.excludedTickets == [1, 2, 3])
  }

  @Test func `finished without a date is neither open nor resolved`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00") { $0.statusKind = .closed }
    let backlog = desk.score(.backlog)
    #expect(backlog.value == 0)
    #expect(backlog.left("finished without a date") == 1)
    #expect(desk.score(.ticketsResolved).value == 0)
  }

  @Test func `backlog counts old and waiting tickets and days of work`() {
    var desk = Desk()
    desk.ticket("2026-09-30 23:59:59")
    desk.ticket("2026-10-02 00:00") { $0.statusKind = .paused }
    desk.ticket("2026-10-01 23:59:59")
    for _ in 0..<11 { desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 09:00") }
    let backlog = desk.score(.backlog)
    #expect(backlog.value == 3)
    #expect(backlog.counted("start") == 1)
    // 30 days before 1 November is 2 October.
    #expect(backlog.counted("over30Days") == 2)
    #expect(backlog.counted("waitingOnClient") == 1)
    // 11 in 22 business days are half a ticket a day.
    #expect(backlog.counted("daysOfWork") == 6)
  }

  @Test func `without anything resolved there are no days of work`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    #expect(desk.score(.backlog).counted("daysOfWork") == nil)
  }

  @Test func `age of open tickets in groups`() {
    var desk = Desk()
    let created = [
      "2026-10-31 00:00", "2026-10-30 00:00:01", "2026-10-30 00:00", "2026-10-24 00:00:01",
      "2026-10-24 00:00", "2026-10-02 00:00", "2026-10-01 23:59:59",
    ]
    for text in created { desk.ticket(text) }
    let age = desk.score(.backlogAge)
    #expect(age.counted("under2Days") == 2)
    #expect(age.counted("days2to7") == 2)
    #expect(age.counted("days8to30") == 2)
    #expect(age.counted("over30Days") == 1)
    #expect(age.counted("n") == 7)
    #expect(age.value == Double(8 * 86_400 - 1))
    #expect(age.counted("clockMedian") == nil)
  }

  @Test func `an export that does not reach the period measures nothing`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    desk.coverage = [.tickets: day("2026-10-03")...day("2026-10-20")]
    let september = Period.month(year: 2026, month: 9, zone: .utc)
    #expect(desk.score(.ticketsCreated).value == 1)
    #expect(desk.score(.ticketsCreated, september).value == nil)
    #expect(
      desk.score(.ticketsCreated, september).reason == "the ticket export begins on 2026-10-03")
    #expect(
      desk.score(.ticketsCreated, .november).reason == "the ticket export ends on 2026-10-20")
    #expect(desk.score(.backlog, .november).value == 1)
  }
}
