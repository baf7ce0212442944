import BusinessTime
import Testing

@testable import Onboarding

/// Opening hours and promises, read off the data.
struct HoursTests {
  /// Monday, 6 July 2026, 00:00 UTC.
  private static let monday: Int64 = 1_783_296_000
  private static let days: ClosedRange<Int32> = 20_640...20_700

  /// A moment of those weeks, on the n-th day from that Monday.
  private static func at(_ day: Int64, _ hour: Int64, _ minute: Int64 = 0) -> Int64 {
    monday + day * 86_400 + hour * 3600 + minute * 60
  }

  @Test func `the shortest hours that hold nearly all replies`() throws {
    var counts = WeekCounts()
    for week in 0..<4 {
      for day in 0..<5 {
        for hour in [8, 11, 17] { counts.add(Self.at(Int64(week * 7 + day), Int64(hour), 30)) }
      }
    }
    counts.add(Self.at(5, 12))
    let observed = try #require(ObservedHours(counts, what: "first replies"))
    #expect(observed.hours.words == "Mon–Fri 08:00–18:00")
    #expect(observed.inside == 60 && observed.total == 61)
  }

  @Test func `few replies, or replies at all hours, show nothing`() {
    var few = WeekCounts()
    for day in 0..<10 { few.add(Self.at(Int64(day), 10, 1)) }
    #expect(ObservedHours(few, what: "first replies") == nil)
    var spread = WeekCounts()
    for day in 0..<14 {
      for hour in 0..<24 { spread.add(Self.at(Int64(day), Int64(hour), 1)) }
    }
    #expect(ObservedHours(spread, what: "first replies") == nil)
  }

  @Test func `midnight stands for a date without a time`() {
    var counts = WeekCounts()
    counts.add(Self.at(0, 0))
    #expect(counts.total == 0)
  }

  @Test func `a budget is the amount that most due dates share, to the minute`() {
    var dates = DueDates()
    for day in 0..<9 { dates.add(from: Self.at(Int64(day), 9), to: Self.at(Int64(day), 13)) }
    dates.add(from: Self.at(0, 9), to: Self.at(0, 13) + 29)
    dates.add(from: Self.at(0, 9), to: Self.at(0, 13) + 59)
    dates.add(from: Self.at(0, 9), to: Self.at(0, 15))
    let fit = BudgetFit(dates.spans, on: nil)
    #expect(fit.text == "4h" && fit.explained == 11 && fit.total == 12 && fit.isClear)
  }

  @Test func `nine due dates are too few`() {
    var dates = DueDates()
    for day in 0..<9 { dates.add(from: Self.at(Int64(day), 9), to: Self.at(Int64(day), 10, 30)) }
    let fit = BudgetFit(dates.spans, on: nil)
    #expect(fit.text == "90m" && fit.explained == 9 && !fit.isClear)
  }

  /// Six hours on Monday to Thursday 09:00–14:00, 16:00–19:00 and Friday 08:00–15:00.
  @Test func `hours with a break and a short Friday are found`() {
    let hours = OfficeHours(
      days: OfficeHours.workWeek, spans: [540..<840, 960..<1140], friday: [480..<900])
    let calendar = hours.calendar(closed: [], zone: .utc, days: Self.days)
    var dates = DueDates()
    for day in [0, 1, 2, 3, 4, 7, 8, 9, 10, 11] {
      for minute in [545, 700, 820] {
        let from = Self.at(Int64(day), 0, Int64(minute))
        dates.add(from: from, to: calendar.deadline(from: from, budget: 21_600) ?? 0)
      }
    }
    let search = PromiseSearch(first: .usual, closed: [], zone: .utc, days: Self.days)
    let level = search.level(named: "gold", [("high", [.resolution: dates])])
    #expect(level.clock == .hours(hours))
    #expect(level.isClear && level.explained == 30)
    #expect(level.priorities.first?.resolution?.text == "6h")
    #expect(hours.words == "Mon–Fri 09:00–14:00, 16:00–19:00, Fri 08:00–15:00")
  }

  @Test func `an urgent priority may run around the clock`() {
    let calendar = OfficeHours.usual.calendar(closed: [], zone: .utc, days: Self.days)
    var high = DueDates()
    var urgent = DueDates()
    for day in [0, 1, 2, 3, 4, 7, 8, 9, 10, 11] {
      for hour in [10, 16] {
        let from = Self.at(Int64(day), Int64(hour), Int64(day))
        high.add(from: from, to: calendar.deadline(from: from, budget: 14_400) ?? 0)
        urgent.add(from: from, to: from + 14_400)
      }
    }
    let search = PromiseSearch(first: .usual, closed: [], zone: .utc, days: Self.days)
    let level = search.level(
      named: "", [("high", [.resolution: high]), ("urgent", [.resolution: urgent])])
    #expect(level.clock == .hours(.usual))
    #expect(level.priorities.map(\.isAlways) == [false, true])
    #expect(level.priorities.compactMap { $0.resolution?.text } == ["4h", "4h"])
  }

  @Test func `due dates that people typed show no promise`() {
    var dates = DueDates()
    for index in 0..<40 {
      dates.add(from: Self.at(0, 9), to: Self.at(0, 9) + Int64(index * index * 977 + 600))
    }
    let search = PromiseSearch(first: .usual, closed: [], zone: .utc, days: Self.days)
    #expect(!search.level(named: "", [("high", [.resolution: dates])]).isClear)
  }
}
