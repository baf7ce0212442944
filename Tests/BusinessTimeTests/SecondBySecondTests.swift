import BusinessTime
import Testing

/// Every answer for a few hours, beside a person who watches the wall clock second by second.
struct SecondBySecondTests {
  /// Hours with odd seconds around an instant, half of them where clocks change.
  struct Watch: Sendable {
    var zone: String
    var around: String
  }

  static let watches = [
    Watch(zone: "Europe/Madrid", around: "2026-03-29T01:00:00Z"),
    Watch(zone: "Europe/Madrid", around: "2026-10-25T01:00:00Z"),
    Watch(zone: "America/New_York", around: "2026-03-08T07:00:00Z"),
    Watch(zone: "America/New_York", around: "2026-11-01T06:00:00Z"),
    Watch(zone: "Australia/Lord_Howe", around: "2026-10-03T15:30:00Z"),
    Watch(zone: "Australia/Lord_Howe", around: "2026-04-04T15:00:00Z"),
    Watch(zone: "Africa/Casablanca", around: "2026-02-15T02:00:00Z"),
    Watch(zone: "Africa/Casablanca", around: "2026-03-22T02:00:00Z"),
    Watch(zone: "Asia/Kolkata", around: "2026-10-04T19:00:00Z"),
    Watch(zone: "UTC", around: "2027-01-01T00:00:00Z"),
  ]

  /// A calendar that opens at random seconds, the same every day.
  ///
  /// No opening time lies in an hour that is skipped or repeated: there, readings differ.
  private func world(
    _ watch: Watch, _ random: inout SeededGenerator
  ) throws -> (calendar: BusinessCalendar, hours: [DailyHours.Interval]) {
    let zone = try ZoneTable.system(watch.zone)
    let midnight = zone.local(watch.around.instant) / 86_400 * 86_400
    let ends = (0..<60).map { _ in Int32.random(in: 0...86_400, using: &random) }.sorted().filter {
      zone.occurrence(ofLocal: midnight + Int64($0)) == .unique
    }
    let hours = stride(from: 1, to: ends.count, by: 2).compactMap {
      DailyHours.Interval(open: ends[$0 - 1], close: ends[$0])
    }
    var definition = CalendarDefinition()
    for day in Weekday.allCases { definition.weekly[day] = hours }
    let calendar = BusinessCalendar(
      name: "odd", definition: definition, zone: zone, from: 20_400, to: 20_900)
    return (calendar, hours)
  }

  @Test(arguments: watches)
  func `agrees with counting seconds`(watch: Watch) throws {
    var random = SeededGenerator(seed: UInt64(watch.around.instant))
    let (calendar, hours) = try world(watch, &random)
    let from = watch.around.instant - Int64.random(in: 3_600...7_200, using: &random)
    var open: Int64 = 0
    var wrong: [Int64] = []
    for instant in from..<(from + 14_400) {
      let time = Int32(calendar.zone.local(instant) % 86_400)
      let isOpen = hours.contains { $0.open <= time && time < $0.close }
      if isOpen { open += 1 }
      let agrees =
        calendar.isOpen(at: instant) == isOpen
        && calendar.seconds(from: from, to: instant + 1) == open
        && (calendar.nextOpening(atOrAfter: instant) == instant) == isOpen
        && (!isOpen || calendar.deadline(from: from, budget: open) == instant + 1)
      if !agrees { wrong.append(instant) }
    }
    #expect(wrong == [])
    #expect(open > 0 && open < 14_400)
  }

  @Test(arguments: watches)
  func `a ticket's time agrees with counting seconds`(watch: Watch) throws {
    var random = SeededGenerator(seed: UInt64(watch.around.instant) + 1)
    let (calendar, hours) = try world(watch, &random)
    let from = watch.around.instant - 7_200
    let states: [SLAClock.State] = [.running, .paused, .running, .closed]
    let changes = (0..<12).map { _ in Int64.random(in: 0..<14_400, using: &random) }.sorted().map {
      SLAClock.Change(at: from + $0, state: states.randomElement(using: &random) ?? .running)
    }
    var counts: [SLAClock.State: Int64] = [:]
    for instant in from..<(from + 14_400) {
      let time = Int32(calendar.zone.local(instant) % 86_400)
      guard hours.contains(where: { $0.open <= time && time < $0.close }) else { continue }
      counts[changes.last { $0.at <= instant }?.state ?? .running, default: 0] += 1
    }
    let history = SLAHistory(
      created: from, timeline: changes, firstResponse: from + 14_400, resolved: from + 14_400)
    let running = counts[.running] ?? 0
    let paused = counts[.paused] ?? 0
    let strict = SLAClock(calendar: calendar, responsePauses: true).outcome(of: history)
    #expect(strict.resolutionSeconds == running && strict.responseSeconds == running)
    #expect(strict.pausedSeconds == paused)
    let usual = SLAClock(calendar: calendar, reopening: .gapCounts).outcome(of: history)
    #expect(usual.responseSeconds == running + paused)
    #expect(usual.resolutionSeconds == running + (counts[.closed] ?? 0))
  }
}
