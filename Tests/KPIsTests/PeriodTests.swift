import BusinessTime
import KPIs
import Records
import Testing

struct PeriodTests {
  static let months: [(year: Int, month: Int, from: String, hours: Int64)] = [
    (2026, 10, "2026-09-30 22:00", 31 * 24 + 1),
    (2026, 3, "2026-02-28 23:00", 31 * 24 - 1),
    (2026, 2, "2026-01-31 23:00", 28 * 24),
    (2028, 2, "2028-01-31 23:00", 29 * 24),
    (2026, 12, "2026-11-30 23:00", 31 * 24),
  ]

  @Test(arguments: months)
  func `a month is cut at local midnights`(year: Int, month: Int, from: String, hours: Int64) {
    let period = Period.month(year: year, month: month, zone: .madrid)
    #expect(period.from == at(from))
    #expect(period.to - period.from == hours * 3600)
  }

  @Test func `months meet and make up the year`() {
    let year = Period.days(
      from: CivilDate(year: 2026, month: 1, day: 1), to: CivilDate(year: 2027, month: 1, day: 1),
      zone: .madrid)
    let months = Period.months(12, endingWith: year, zone: .madrid)
    #expect(months.count == 12)
    #expect(months.first?.from == year.from)
    #expect(months.last?.to == year.to)
    #expect(
      zip(months, months.dropFirst()).allSatisfy { $0.to == $1.from && $0.endDay == $1.firstDay })
    #expect(year.months(zone: .madrid) == months)
    #expect(year.wholeMonths == 12)
  }

  static let before: [(from: String, to: String, expected: String)] = [
    ("2026-03-01", "2026-04-01", "2026-02-01"),
    ("2026-01-01", "2026-02-01", "2025-12-01"),
    ("2026-07-01", "2026-10-01", "2026-04-01"),
    ("2026-01-01", "2027-01-01", "2025-01-01"),
    ("2026-10-05", "2026-10-12", "2026-09-28"),
  ]

  @Test(arguments: before)
  func `the period before is as long by the calendar`(from: String, to: String, expected: String) {
    let period = Period(from: 0, to: 0, firstDay: day(from), endDay: day(to))
    let previous = period.previous(in: .madrid)
    #expect(previous.firstDay == day(expected))
    #expect(previous.endDay == day(from))
  }

  @Test func `an interval that ends before it begins is empty`() {
    let first = CivilDate(year: 2026, month: 10, day: 5)
    let period = Period.days(from: first, to: first.adding(days: -3), zone: .utc)
    #expect(period.from == period.to)
    #expect(period.wholeMonths == nil)
  }
}
