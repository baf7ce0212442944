import BusinessTime
import Testing

struct DailyHoursTests {
  @Test(
    arguments: [
      (["09:00-14:00"], [32_400, 50_400], []),
      (["16:00-19:00", "09:00-14:00"], [32_400, 50_400, 57_600, 68_400], []),
      (["9-14"], [32_400, 50_400], []),
      (["9:30 – 14:00"], [34_200, 50_400], []),
      (["00:00-24:00"], [0, 86_400], []),
      (["09:00:30-09:01:00"], [32_430, 32_460], []),
      (["09:00-12:00", "12:00-17:00"], [32_400, 61_200], []),
      (["09:00-15:00", "14:00-17:00"], [32_400, 61_200], []),
      (["22:00-06:00"], [79_200, 86_400], [0, 21_600]),
      (["22:00-00:00"], [79_200, 86_400], []),
      ([], [], []),
    ] as [([String], [Int32], [Int32])])
  func `reads intervals`(texts: [String], today: [Int32], tomorrow: [Int32]) throws {
    let hours = try DailyHours(texts)
    #expect(hours.intervals.flatMap { [$0.open, $0.close] } == today)
    #expect(hours.nextDay.flatMap { [$0.open, $0.close] } == tomorrow)
  }

  @Test(arguments: [
    "", "9", "09:00", "09:00-", "-14:00", "09:00-25:00", "09:60-14:00", "24:00-06:00",
    "09:00-09:00", "nine-five", "09:00-12:00-14:00", "24:30-25:00", "009:00-14:00",
    "09:00:00:00-10",
  ])
  func `names the text it cannot read`(text: String) {
    #expect(throws: DailyHoursError(text: text)) { try DailyHours(["08:00-09:00", text]) }
    #expect(
      DailyHoursError(text: text).description == "'\(text)' is not an interval like 09:00-14:00")
  }

  @Test func `an overnight week closes the circle`() throws {
    let definition = try CalendarDefinition(weekly: [.sun: ["22:00-06:00"]])
    #expect(definition.weekly[.mon]?.map(\.close) == [21_600])
  }

  @Test func `an overridden night joins the next day's own hours`() throws {
    let definition = try CalendarDefinition(
      weekly: [.tue: ["09:00-17:00"]], overrides: ["2026-11-23".day: ["22:00-02:00"]])
    #expect(definition.overrides["2026-11-24".day]?.map(\.open) == [32_400, 0])
  }
}
