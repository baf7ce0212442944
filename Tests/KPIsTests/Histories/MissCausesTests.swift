import KPIs
import Records
import Testing

struct MissCausesTests {
  private func causes(_ desk: Desk) -> [Int64]? {
    let miss = desk.measured.missed(.resolution, during: .october).first
    return miss?.causes.map { causes in MissCauses.Cause.allCases.map { causes[$0] / 60 } }
  }

  /// Minutes before the reply, in work, waiting on a vendor, after a reopening.
  @Test func `every second that counted has one cause`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:00", resolved: "2026-10-07 12:00")
    desk.event("2026-10-05 11:00", "Waiting on Supplier", .paused)
    desk.event("2026-10-05 15:00", "Pending", .paused)
    desk.event("2026-10-05 16:00", "Open")
    desk.event("2026-10-06 10:00", "Resolved", .resolved)
    desk.event("2026-10-06 12:00", "Reopened")
    desk.event("2026-10-07 12:00", "Resolved", .resolved)
    // Monday: 1 h before the reply, 1 h work, 4 h vendor, 1 h paused, 1 h work; Tuesday: 1 h work, 2 h
    // closed, 5 h after the reopening; Wednesday: 3 h.
    #expect(causes(desk) == [60, 180, 240, 480])
    let miss = desk.measured.missed(.resolution, during: .october)[0]
    #expect(miss.causes?.main == .afterReopen)
    #expect(miss.elapsed == hours(16))
  }

  @Test func `without a history the reply parts queue from work`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 15:00", resolved: "2026-10-06 16:00") {
      $0.pausedSeconds = 3600
    }
    #expect(causes(desk) == [360, 480, 0, 0])
  }

  @Test func `a finished ticket without reply and history has no known cause`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 16:00")
    #expect(causes(desk) == nil)
    #expect(desk.measured.missed(.resolution, during: .october).count == 1)
  }

  @Test func `an open ticket that nobody answered waits for its reply`() {
    var desk = Desk()
    desk.ticket("2026-10-29 09:00")
    // Nobody answered anything: the export has no such column, and nothing can be said.
    #expect(causes(desk) == nil)
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-05 10:00")
    #expect(causes(desk) == [960, 0, 0, 0])
  }
}
