import BusinessTime
import Testing

/// What a ticket went through, and what its clock says; every figure counted by hand, in minutes.
///
/// Monday, 23 November 2026, from ten o'clock on the split day 09:00–14:00 and 16:00–19:00, with four
/// hours promised, unless a story says otherwise.
struct TicketStoryTests {
  typealias Case = SLAClockTests.Case

  static let stories: [(what: String, ticket: Case, used: Int64, paused: Int64, met: Bool?)] = [
    (
      "two pauses that overlap",
      Case(
        changes: [
          ("2026-11-23 11:00", .paused), ("2026-11-23 12:00", .paused),
          ("2026-11-23 13:00", .running), ("2026-11-23 14:00", .closed),
        ], resolved: "2026-11-23 14:00"), 120, 120, true
    ),
    (
      "a pause that never ended, closed from there",
      Case(changes: [("2026-11-23 11:00", .paused)], resolved: "2026-11-24 12:00"), 60, 540, true
    ),
    (
      "a pause that never ended, still open",
      Case(changes: [("2026-11-23 11:00", .paused)], asOf: "2026-11-24 12:00"), 60, 540, nil
    ),
    (
      "two pauses, on target to the minute",
      Case(
        changes: [
          ("2026-11-23 10:30", .paused), ("2026-11-23 11:00", .running),
          ("2026-11-23 13:00", .paused), ("2026-11-23 16:30", .running),
        ], resolved: "2026-11-23 18:00"), 240, 120, true
    ),
    (
      "the same, a minute later",
      Case(
        changes: [
          ("2026-11-23 10:30", .paused), ("2026-11-23 11:00", .running),
          ("2026-11-23 13:00", .paused), ("2026-11-23 16:30", .running),
        ], resolved: "2026-11-23 18:01"), 241, 120, false
    ),
    (
      "a pause over the weekend",
      Case(
        created: "2026-11-27 17:00",
        changes: [("2026-11-27 18:00", .paused), ("2026-11-30 10:00", .running)],
        resolved: "2026-11-30 11:00"), 120, 120, true
    ),
    (
      "paused before it was created",
      Case(
        changes: [("2026-11-23 09:30", .paused), ("2026-11-23 10:30", .running)],
        resolved: "2026-11-23 12:00"), 90, 30, true
    ),
    (
      "created closed",
      Case(changes: [("2026-11-23 10:00", .closed)], resolved: "2026-11-23 10:00"), 0, 0, true
    ),
    (
      "created closed and reopened",
      Case(
        changes: [
          ("2026-11-23 10:00", .closed), ("2026-11-24 09:30", .running),
          ("2026-11-24 11:00", .closed),
        ], resolved: "2026-11-24 11:00"), 90, 0, true
    ),
    (
      "reopened into a pause",
      Case(
        changes: [
          ("2026-11-23 12:00", .closed), ("2026-11-23 13:00", .paused),
          ("2026-11-23 16:00", .running), ("2026-11-23 17:00", .closed),
        ], resolved: "2026-11-23 17:00"), 180, 60, true
    ),
    (
      "breached, paused, closed much later",
      Case(changes: [("2026-11-23 17:00", .paused)], resolved: "2026-11-24 12:00"), 300, 300, false
    ),
    (
      "created on Saturday, closed on Sunday",
      Case(created: "2026-11-28 10:00", resolved: "2026-11-29 10:00"), 0, 0, true
    ),
    (
      "created on Saturday, closed on Monday",
      Case(created: "2026-11-28 10:00", resolved: "2026-11-30 13:00"), 240, 0, true
    ),
    (
      "a pause while the clocks go back",
      Case(
        week: .alwaysMadrid, created: "2026-10-24 22:00",
        changes: [("2026-10-25 01:00", .paused), ("2026-10-25 04:00", .running)],
        resolved: "2026-10-25 06:00"), 300, 240, false
    ),
    (
      "a pause while the clocks go forward",
      Case(
        week: .alwaysMadrid, created: "2026-03-28 22:00",
        changes: [("2026-03-29 01:00", .paused), ("2026-03-29 04:00", .running)],
        resolved: "2026-03-29 06:00"), 300, 120, false
    ),
    (
      "a pause through a holiday and a half day",
      Case(
        week: .christmas, created: "2026-12-24 12:00",
        changes: [("2026-12-24 12:30", .paused), ("2026-12-28 09:30", .running)],
        resolved: "2026-12-28 10:00"), 60, 60, true
    ),
  ]

  @Test(arguments: stories)
  func `a ticket's time`(
    what: String, ticket: Case, used: Int64, paused: Int64, met: Bool?
  ) throws {
    let outcome = try ticket.outcome()
    #expect(outcome.resolutionSeconds == used * 60, "\(what)")
    #expect(outcome.pausedSeconds == paused * 60, "\(what)")
    #expect(outcome.resolutionMet == met, "\(what)")
  }

  private static let reopenedTwice: [(String, SLAClock.State)] = [
    ("2026-11-23 11:00", .closed), ("2026-11-24 10:00", .running), ("2026-11-24 12:00", .closed),
    ("2026-11-25 09:00", .running), ("2026-11-25 10:30", .closed),
  ]

  static let twice: [(SLAClock.Reopening, used: Int64, met: Bool, due: String?)] = [
    (.continues, 270, false, "2026-11-25 10:00"),
    (.firstClosingFinal, 60, true, nil),
    (.gapCounts, 990, false, "2026-11-23 14:00"),
    (.restarts, 90, true, nil),
  ]

  @Test(arguments: twice)
  func `closed three times`(
    rule: SLAClock.Reopening, used: Int64, met: Bool, due: String?
  ) throws {
    let outcome = try Case(
      changes: Self.reopenedTwice, resolved: "2026-11-25 10:30", reopening: rule
    ).outcome()
    #expect(outcome.resolutionSeconds == used * 60)
    #expect(outcome.resolutionMet == met)
    #expect(try SampleWeek.split.calendar().clock(outcome.resolutionDeadline) == due)
  }

  static let still: [(SLAClock.Reopening, used: Int64, met: Bool?, due: String?)] = [
    (.continues, 180, nil, "2026-11-24 13:00"),
    (.firstClosingFinal, 60, true, nil),
    (.gapCounts, 600, false, "2026-11-23 14:00"),
    (.restarts, 120, nil, "2026-11-24 14:00"),
  ]

  @Test(arguments: still)
  func `reopened and still open`(
    rule: SLAClock.Reopening, used: Int64, met: Bool?, due: String?
  ) throws {
    let outcome = try Case(
      changes: [("2026-11-23 11:00", .closed), ("2026-11-24 10:00", .running)], reopening: rule,
      asOf: "2026-11-24 12:00"
    ).outcome()
    #expect(outcome.resolutionSeconds == used * 60)
    #expect(outcome.resolutionMet == met)
    #expect(try SampleWeek.split.calendar().clock(outcome.resolutionDeadline) == due)
  }
}
