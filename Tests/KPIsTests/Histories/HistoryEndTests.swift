import KPIs
import Records
import Settings
import Testing

struct HistoryEndTests {
  @Test func `a reopened ticket leaves the time between closing and reopening out`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:10", resolved: "2026-10-05 11:00")
    desk.event("2026-10-05 11:00", "Resolved", .resolved)
    desk.event("2026-10-06 10:00", "Reopened")
    desk.event("2026-10-06 12:30", "Resolved", .resolved)
    let measured = desk.measured
    // 2 h on Monday and 2.5 h on Tuesday; the last closing counts, not the column.
    #expect(measured.clocks[0].resolution.elapsed == hours(4.5))
    #expect(measured.records.tickets[0].done == at("2026-10-06 12:30"))
    #expect(measured.records.tickets[0].reopens == 1)
    #expect(desk.score(.reopenRate).value == 1)
  }

  @Test func `where the level says so the first closing is final`() {
    var desk = Desk()
    desk.settings.sla["gold"]?.reopenContinues = false
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 12:30")
    desk.event("2026-10-05 11:00", "Resolved", .resolved)
    desk.event("2026-10-06 10:00", "Reopened")
    desk.event("2026-10-06 12:30", "Resolved", .resolved)
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(2))
  }

  @Test func `a ticket reopened after its resolution is open`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 11:00")
    desk.event("2026-10-05 11:00", "Resolved", .resolved)
    desk.event("2026-10-06 10:00", "Open")
    #expect(desk.score(.ticketsResolved).value == 0)
    #expect(desk.score(.backlog).value == 1)
  }

  @Test func `a history that ends closed dates a ticket without a closing time`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00")
    desk.event("2026-10-05 10:00", "Resolved", .resolved)
    desk.event("2026-10-08 10:00", "Closed", .closed)
    #expect(desk.measured.records.tickets[0].done == at("2026-10-05 10:00"))
    #expect(desk.score(.ticketsResolved).value == 1)
  }

  @Test func `a history written some seconds late does not move the end`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 11:00")
    desk.event("2026-10-05 11:00:40", "Resolved", .resolved)
    #expect(desk.measured.records.tickets[0].done == at("2026-10-05 11:00"))
    #expect(desk.measured.clocks[0].resolution.elapsed == hours(2))
  }

  @Test func `a ticket created closed took no time`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:00")
    desk.event("2026-10-05 09:00", "Closed", .closed)
    #expect(desk.measured.clocks[0].resolution.elapsed == 0)
    #expect(desk.measured.clocks[0].resolution.outcome == .met)
  }

  @Test func `without a reply the first closing is the reply`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00")
    desk.event("2026-10-05 09:45", "Resolved", .resolved)
    desk.event("2026-10-06 10:00", "Open")
    desk.event("2026-10-06 11:00", "Resolved", .resolved)
    #expect(desk.measured.clocks[0].response.elapsed == 2700)
    #expect(desk.measured.clocks[0].response.outcome == .met)
    #expect(desk.measured.clocks[0].resolution.elapsed == 6300)
  }

  @Test func `columns of the ticket go before its history's counts`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00") { $0.reopens = 3 }
    desk.event("2026-10-05 10:00", "Open", technician: "Ada")
    desk.event("2026-10-05 12:00", "Open", technician: "Ben")
    desk.event("2026-10-06 11:00", "Resolved", .resolved)
    #expect(desk.measured.records.tickets[0].reopens == 3)
    #expect(desk.measured.records.tickets[0].reassignments == 1)
  }

  @Test func `a priority that changed on the way is known`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00", priority: "High")
    desk.event("2026-10-05 09:00", "Open", priority: "Normal")
    desk.event("2026-10-05 12:00", priority: "high")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00", priority: "High")
    desk.event("2026-10-05 09:00", "Open", priority: "High")
    // A history that names the priority with one change alone names it because it changed.
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00", priority: "High")
    desk.event("2026-10-05 10:00", "Pending", .paused)
    desk.event("2026-10-05 12:00", priority: "High")
    #expect(desk.measured.changedPriority(0))
    #expect(!desk.measured.changedPriority(1))
    #expect(desk.measured.changedPriority(2))
    #expect(desk.measured.priorityEvents(of: 2) == [4])
    // Stated with the first entry and again with the last: the same all the time.
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00", priority: "High")
    desk.event("2026-10-05 09:00:02", "Open", priority: "High")
    desk.event("2026-10-05 10:00", technician: "Ann")
    desk.event("2026-10-06 11:00", "Closed", .closed, priority: "High")
    #expect(!desk.measured.changedPriority(3))
    // Judged by the final priority from creation on: 10 h used, 8 h promised.
    #expect(desk.measured.clocks[0].resolution.target == hours(8))
    #expect(desk.measured.clocks[0].resolution.outcome == .missed)
  }
}
