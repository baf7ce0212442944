import BusinessTime
import Testing

/// When the client was answered: minutes counted by hand, an hour promised, the split day of Madrid.
struct ResponseStoryTests {
  typealias Case = SLAClockTests.Case

  private static let overlapping: [(String, SLAClock.State)] = [
    ("2026-11-23 10:15", .paused), ("2026-11-23 10:30", .paused), ("2026-11-23 11:30", .running),
  ]

  static let stories: [(what: String, ticket: Case, used: Int64, met: Bool, due: String?)] = [
    (
      "pauses that overlap, and count",
      Case(changes: overlapping, answered: "2026-11-23 12:00"), 120, false, "2026-11-23 11:00"
    ),
    (
      "pauses that overlap, and do not count",
      Case(changes: overlapping, answered: "2026-11-23 12:00", responsePauses: true), 45, true,
      "2026-11-23 12:15"
    ),
    (
      "answered in the pause",
      Case(changes: overlapping, answered: "2026-11-23 11:00", responsePauses: true), 15, true,
      "2026-11-23 12:15"
    ),
    (
      "a pause that never ended",
      Case(
        changes: [("2026-11-23 10:15", .paused)], answered: "2026-11-25 10:00",
        responsePauses: true), 15, true, nil
    ),
    (
      "closed unanswered, reopened, answered",
      Case(
        changes: [("2026-11-23 10:30", .closed), ("2026-11-23 12:00", .running)],
        answered: "2026-11-23 12:20"), 50, true, "2026-11-23 12:30"
    ),
    (
      "created paused",
      Case(
        changes: [("2026-11-23 10:00", .paused), ("2026-11-23 16:30", .running)],
        answered: "2026-11-23 17:30", responsePauses: true), 60, true, "2026-11-23 17:30"
    ),
    (
      "asked at lunch, answered before the afternoon",
      Case(created: "2026-11-23 14:30", answered: "2026-11-23 15:30"), 0, true, "2026-11-23 17:00"
    ),
    (
      "an hour that ends at closing time, answered at night",
      Case(created: "2026-11-23 18:00", answered: "2026-11-23 23:00"), 60, true,
      "2026-11-23 19:00"
    ),
    (
      "the same, answered a minute after opening",
      Case(created: "2026-11-23 18:00", answered: "2026-11-24 09:01"), 61, false,
      "2026-11-23 19:00"
    ),
  ]

  @Test(arguments: stories)
  func `a client's wait`(
    what: String, ticket: Case, used: Int64, met: Bool, due: String?
  ) throws {
    let outcome = try ticket.outcome()
    #expect(outcome.responseSeconds == used * 60, "\(what)")
    #expect(outcome.responseMet == met, "\(what)")
    #expect(try SampleWeek.split.calendar().clock(outcome.responseDeadline) == due, "\(what)")
  }
}
