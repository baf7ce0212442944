import BusinessTime
import KPIs
import Records
import Testing

struct CalendarFitTests {
  /// Twenty tickets of one week, each created at 16:00 and answered next day at 11:00, Monday to Friday
  /// only; the system counts by its own hours.
  private func desk(counting seconds: (Int) -> Int32) -> Desk {
    var desk = Desk()
    for week in 0..<4 {
      for weekday in 0..<5 {
        let day = 5 + 7 * week + weekday
        guard day < 27 else { continue }
        let next = weekday == 4 ? day + 3 : day + 1
        let dates = [day, next].map { "2026-10-\($0 < 10 ? "0" : "")\($0)" }
        desk.ticket("\(dates[0]) 16:00", replied: "\(dates[1]) 11:00") {
          $0.exportedResponseSeconds = seconds(weekday)
        }
      }
    }
    return desk
  }

  @Test func `times that agree need no other hours`() throws {
    // 16–17 and 9–11: 3 h.
    let desk = desk { _ in 3 * 3600 }
    let fit = try #require(desk.measured.calendarFit(during: .october))
    #expect((fit.compared, fit.agreeing, fit.better) == (16, 16, nil))
  }

  @Test func `longer hours on weekdays are found`() throws {
    // With 10:00 to 18:30: 2.5 h and 1 h.
    let desk = desk { _ in 3 * 3600 + 1800 }
    let fit = try #require(desk.measured.calendarFit(during: .october))
    #expect(fit.agreeing == 0)
    #expect(fit.betterAgreeing == 16)
    guard case .hours(let days, let open, let close)? = fit.better else {
      Issue.record("\(fit)")
      return
    }
    // Any hours with open until 11:00 plus close after 16:00 that sum up to 3.5 h explain as much.
    #expect(days == [.mon, .tue, .wed, .thu, .fri])
    #expect((11 * 3600 - open) + (close - 16 * 3600) == 12_600)
  }

  @Test func `around the clock is named as the calendar it is`() throws {
    let desk = desk { weekday in weekday == 4 ? 67 * 3600 : 19 * 3600 }
    let fit = try #require(desk.measured.calendarFit(during: .october))
    #expect(fit.better == .calendar("24x7"))
  }

  @Test func `a few times say nothing`() {
    var desk = Desk()
    for _ in 0..<9 {
      desk.ticket("2026-10-05 16:00", replied: "2026-10-06 11:00") {
        $0.exportedResponseSeconds = 5
      }
    }
    #expect(desk.measured.calendarFit(during: .october) == nil)
  }

  @Test func `times that fit nothing find nothing`() throws {
    let desk = desk { weekday in Int32(1234 + weekday * 777) }
    let fit = try #require(desk.measured.calendarFit(during: .october))
    #expect(fit.better == nil)
  }
}
