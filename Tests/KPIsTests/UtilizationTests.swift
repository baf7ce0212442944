import KPIs
import Records
import Settings
import Testing

struct UtilizationTests {
  /// October 2026 has 22 business days: 40 h a week are 176 h.
  @Test func `hours over the available hours of those who worked`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.technician("Ben", hours: 20)
    desk.technician("Idle", hours: 40)
    desk.work("2026-10-05 09:00", minutes: 600)
    desk.work("2026-10-06 09:00", minutes: 60, by: "ben", billing: .notBillable)
    desk.work("2026-10-06 11:00", minutes: 60, by: "ben", billing: .noCharge)
    let all = desk.score(.utilization)
    #expect(all.numerator == 12 && all.denominator == 264)
    #expect(all.counted("hours") == 12)
    #expect(all.counted("billableHours") == 10)
    #expect(all.counted("technicians") == 2)
    #expect(all.counted("entries") == 3)
    let billable = desk.score(.billableUtilization)
    #expect(billable.numerator == 10 && billable.denominator == 264)
  }

  @Test func `overlapping work of one person counts once`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.technician("Ben", hours: 40)
    desk.work("2026-10-05 09:00", minutes: 120, billing: .notBillable)
    desk.work("2026-10-05 09:30", minutes: 60)
    desk.work("2026-10-05 10:30", minutes: 60)
    desk.work("2026-10-05 10:30", minutes: 60, by: "Ben")
    desk.work("2026-10-05 10:00", minutes: 60) { $0.hasTimeOfDay = false }
    let all = desk.score(.utilization)
    // Ada 09:00–11:30 and an hour without a time, Ben one hour.
    #expect(all.numerator == 4.5)
    #expect(all.counted("hours") == 6)
    #expect(desk.score(.billableUtilization).numerator == 4)
  }

  @Test func `work across the period's end is split`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.work("2026-09-30 23:00", minutes: 180)
    desk.work("2026-10-31 23:30", minutes: 60)
    desk.work("2026-10-31 00:00", minutes: 60) { $0.hasTimeOfDay = false }
    let score = desk.score(.utilization)
    #expect(score.numerator == 2 + 0.5 + 1)
    #expect(score.counted("entries") == 2)
    #expect(desk.score(.utilization, .november).numerator == 0.5)
  }

  @Test func `leave is no work, whatever it is called`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.work("2026-10-05 09:00", minutes: 480, type: "Sick Leave")
    desk.work("2026-10-06 09:00", minutes: 480, type: "PTO")
    desk.work("2026-10-07 09:00", minutes: 60, type: "Laptop set-up")
    let score = desk.score(.utilization)
    #expect(score.numerator == 1)
    #expect(score.counted("hours") == 1)
    #expect(score.counted("leaveHours") == 16)
  }

  @Test func `people without a capacity are left out of both sides`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.technician("Ben", hours: nil)
    desk.work("2026-10-05 09:00", minutes: 60)
    desk.work("2026-10-05 09:00", minutes: 60, by: "Ben")
    desk.work("2026-10-05 09:00", minutes: 60, by: "Nobody")
    let score = desk.score(.utilization)
    #expect(score.numerator == 1 && score.denominator == 176)
    #expect(score.counted("withoutCapacity") == 2)
    #expect(score.counted("hours") == 3)
  }

  @Test func `without any capacity only the hours are known`() {
    var desk = Desk()
    desk.work("2026-10-05 09:00", minutes: 60)
    let score = desk.score(.utilization)
    #expect(score.value == nil)
    #expect(score.reason == "the weekly hours of the technicians are not known")
    #expect(score.counted("hours") == 1)
    #expect(score.denominator == nil)
    desk.settings.rules.defaultHoursPerWeek = 40
    #expect(desk.score(.utilization).denominator == 176)
  }

  @Test func `only days of employment count`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40) {
      $0.from = day("2026-10-05")
      $0.to = day("2026-10-09")
    }
    desk.work("2026-10-05 09:00", minutes: 60)
    #expect(desk.score(.utilization).denominator == 40)
  }

  @Test func `holidays and longer weeks change what is available`() {
    var desk = Desk()
    desk.technician("Ada", hours: 48)
    desk.work("2026-10-05 09:00", minutes: 60)
    desk.holidays = [day("2026-10-12"), day("2026-10-31")]
    #expect(desk.score(.utilization).denominator == 201.6)
    var week = CalendarSettings()
    for name in ["mon", "tue", "wed", "thu", "fri", "sat"] { week.weekly[name] = ["09:00-17:00"] }
    desk.settings.calendars["business"] = week
    // 22 weekdays and 5 Saturdays, less the two holidays, of a week of six days.
    #expect(desk.score(.utilization).denominator == 200.0)
  }

  @Test func `hours nobody can work are flagged`() {
    var desk = Desk()
    desk.technician("Ada", hours: 1)
    desk.work("2026-10-05 09:00", minutes: 397) { $0.hasTimeOfDay = false }
    #expect(desk.score(.utilization).counted("implausible") == 1)
    desk.entries[0].seconds = 396 * 60
    #expect(desk.score(.utilization).counted("implausible") == nil)
  }

  @Test func `work that does not say whether it is billable is not billable at 0 %`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.work("2026-10-05 09:00", minutes: 60, billing: .unknown)
    #expect(desk.score(.billableUtilization).value == nil)
    #expect(
      desk.score(.billableUtilization).reason
        == "no time entry of this period says whether it is billable")
    #expect(desk.score(.utilization).value == 1.0 / 176)
    desk.work("2026-10-06 09:00", minutes: 60, billing: .notBillable)
    #expect(desk.score(.billableUtilization).value == 0)
    #expect(desk.score(.billableUtilization).counted("unknownBilling") == 1)
  }

  @Test func `work on tickets that take part in no figure is left out`() {
    var desk = Desk()
    desk.technician("Ada", hours: 40)
    desk.ticket("2026-10-05 09:00") { $0.exclusion = .spam }
    desk.work("2026-10-05 09:00", minutes: 60) { $0.ticket = 0 }
    desk.work("2026-10-05 09:00", minutes: 30)
    #expect(desk.score(.utilization).numerator == 0.5)
    #expect(desk.measured.entries(in: .october) == [1])
  }

  @Test func `hours by work type and role`() {
    var desk = Desk()
    let engineer = desk.symbol("Engineer")
    desk.work("2026-10-05 09:00", minutes: 60) { $0.role = engineer }
    desk.work("2026-10-05 11:00", minutes: 30, type: "On site") { $0.role = engineer }
    desk.work("2026-10-06 11:00", minutes: 90, billing: .unknown, type: "On site")
    let hours = HoursByWork(desk.measured, during: .october)
    #expect(hours.seconds == 10_800)
    #expect(hours.billableSeconds == 5400)
    #expect(hours.billingKnownSeconds == 5400)
    #expect(
      hours.byWorkType
        == [.init(name: "On site", seconds: 7200), .init(name: "Remote", seconds: 3600)])
    #expect(
      hours.byRole == [.init(name: "", seconds: 5400), .init(name: "Engineer", seconds: 5400)])
  }
}
