import KPIs
import Records
import Settings
import Testing

struct DisagreementTests {
  private func found(_ desk: Desk) -> [Disagreement] {
    desk.measured.disagreements(during: .october)
  }

  @Test func `equal results are no disagreement`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-05 11:00") {
      $0.resolutionVerdict = .met
      $0.responseVerdict = .met
    }
    #expect(found(desk).isEmpty)
  }

  @Test func `a pause that the system did not take off`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00") { $0.resolutionVerdict = .missed }
    desk.event("2026-10-05 10:00", "Pending", .paused)
    desk.event("2026-10-05 15:00", "Open")
    let one = found(desk)
    #expect(one.map(\.reason) == [.pause])
    #expect(one.map(\.isMet) == [true])
    #expect(one.map(\.elapsed) == [hours(5)])
    #expect(one.map(\.side) == [.flag])
  }

  @Test func `waiting for a vendor that the system took off`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00") { $0.resolutionVerdict = .met }
    desk.event("2026-10-05 10:00", "Waiting on Vendor", .paused)
    desk.event("2026-10-05 15:00", "Open")
    #expect(found(desk).map(\.reason) == [.pause])
    #expect(found(desk).map(\.isMet) == [false])
  }

  @Test func `clock hours instead of business hours`() {
    var desk = Desk()
    desk.ticket("2026-10-05 16:00", resolved: "2026-10-06 10:00") { $0.resolutionVerdict = .missed }
    // 2 h of business time; 18 h around the clock.
    #expect(found(desk).map(\.reason) == [.calendar])
  }

  @Test func `a priority that changed explains before anything else`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00") { $0.resolutionVerdict = .met }
    desk.event("2026-10-05 09:00", "Open", priority: "Low")
    #expect(found(desk).map(\.reason) == [.priorityChange])
  }

  @Test func `the same time against another target`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 11:00") {
      $0.resolutionVerdict = .met
      $0.exportedResolutionSeconds = 10 * 3600 + 30
    }
    #expect(found(desk).map(\.reason) == [.target])
    #expect(found(desk).map(\.exportedElapsed) == [36_030])
  }

  @Test func `exported times that fit a zone two hours away`() {
    var desk = Desk()
    // Two hours earlier on the clock it was 07:30 to 10:00: one hour of service.
    desk.ticket("2026-10-05 09:30", replied: "2026-10-05 12:00", resolved: "2026-10-05 12:00") {
      $0.responseVerdict = .met
      $0.exportedResponseSeconds = 3600
    }
    #expect(found(desk).map(\.reason) == [.timeZone])
  }

  @Test func `a due date that stands where other hours put it`() {
    var desk = Desk()
    desk.settings.rules.exportedDueDatesWin = false
    // 8 h around the clock from 12:00 are over at 20:00; by service hours the target is next day, 12:00.
    desk.ticket("2026-10-05 12:00", resolved: "2026-10-06 10:00") {
      $0.resolutionDue = at("2026-10-05 20:00")
    }
    let one = found(desk)
    #expect(one.map(\.side) == [.dueDate])
    #expect(one.map(\.reason) == [.calendar])
    #expect(one.map(\.isMet) == [true])
  }

  @Test func `where due dates win the recomputed clock is the other opinion`() {
    var desk = Desk()
    desk.ticket("2026-10-05 12:00", resolved: "2026-10-06 10:00") {
      $0.resolutionDue = at("2026-10-05 20:00")
    }
    #expect(desk.measured.clocks[0].resolution.outcome == .missed)
    #expect(found(desk).map(\.isMet) == [true])
    #expect(found(desk).map(\.reason) == [.calendar])
  }

  @Test func `a verdict that does not follow from its own due date`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 16:00") {
      $0.resolutionVerdict = .missed
      $0.resolutionDue = at("2026-10-05 17:00")
    }
    #expect(found(desk).map(\.reason) == [.verdict])
    #expect(found(desk).map(\.side) == [.flag])
  }

  @Test func `only promises of the period are compared`() {
    var desk = Desk()
    desk.ticket("2026-09-30 09:00", replied: "2026-09-30 16:00", resolved: "2026-10-05 16:00") {
      $0.responseVerdict = .met
      $0.resolutionVerdict = .met
    }
    desk.ticket("2026-10-30 09:00", replied: "2026-10-30 16:00", resolved: "2026-11-05 16:00") {
      $0.responseVerdict = .met
      $0.resolutionVerdict = .met
    }
    #expect(found(desk).map(\.promise) == [.resolution, .response])
    #expect(found(desk).map(\.ticket) == [0, 1])
  }

  @Test func `a holiday that the system did not know is a matter of service hours`() {
    var desk = Desk()
    desk.holidays = [day("2026-10-12")]
    desk.ticket("2026-10-12 09:00", replied: "2026-10-12 12:00", resolved: "2026-10-12 12:00") {
      $0.responseVerdict = .missed
      $0.exportedResponseSeconds = 3 * 3600
    }
    #expect(found(desk).first?.reason == .calendar)
  }

  @Test func `due at closing time and answered at night is a matter of words`() {
    var desk = Desk()
    desk.settings.rules.exportedDueDatesWin = false
    desk.ticket("2026-10-05 16:00", replied: "2026-10-05 22:00") {
      $0.responseDue = at("2026-10-05 17:00")
    }
    // 1 h used, 1 h promised: in time by the clock, five hours late by the date.
    #expect(found(desk).map(\.isMet) == [true])
    #expect(found(desk).map(\.reason) == [.unknown])
  }

  @Test func `what nothing explains is said to be unexplained`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 11:00") {
      $0.resolutionVerdict = .missed
      $0.exportedResolutionSeconds = 12_345
    }
    #expect(found(desk).map(\.reason) == [.unknown])
  }
}
