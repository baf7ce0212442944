import BusinessTime
import Testing

struct SLAClockTests {
  /// A ticket on the split day, 09:00–14:00 and 16:00–19:00 in Madrid; amounts are minutes.
  struct Case: Sendable {
    var week = SampleWeek.split
    var created = "2026-11-23 10:00"
    var changes: [(String, SLAClock.State)] = []
    var answered: String?
    var resolved: String?
    var response: Int64 = 60
    var resolution: Int64 = 240
    var responsePauses = false
    var reopening = SLAClock.Reopening.continues
    var asOf: String?

    func outcome() throws -> SLAOutcome {
      let calendar = try week.calendar()
      let clock = SLAClock(
        calendar: calendar, responseTarget: response * 60, resolutionTarget: resolution * 60,
        responsePauses: responsePauses, reopening: reopening)
      let history = SLAHistory(
        created: calendar.at(created),
        timeline: changes.map { SLAClock.Change(at: calendar.at($0.0), state: $0.1) },
        firstResponse: answered.map(calendar.at), resolved: resolved.map(calendar.at))
      return clock.outcome(of: history, asOf: asOf.map(calendar.at))
    }
  }

  static let resolutions: [(what: String, ticket: Case, minutes: Int64?, met: Bool?)] = [
    ("plain", Case(resolved: "2026-11-23 13:00"), 180, true),
    ("exactly on target", Case(resolved: "2026-11-23 14:00"), 240, true),
    ("at night after closing on target", Case(resolved: "2026-11-23 15:59"), 240, true),
    ("a minute late", Case(resolved: "2026-11-23 16:01"), 241, false),
    (
      "pause across closing time",
      Case(
        changes: [
          ("2026-11-23 13:30", .paused), ("2026-11-23 16:30", .running),
          ("2026-11-23 17:00", .closed),
        ], resolved: "2026-11-23 17:00"), 240, true
    ),
    (
      "pause outside hours costs nothing",
      Case(
        changes: [
          ("2026-11-23 14:00", .paused), ("2026-11-23 16:00", .running),
          ("2026-11-23 17:00", .closed),
        ], resolved: "2026-11-23 17:00"), 300, false
    ),
    (
      "created paused",
      Case(
        changes: [("2026-11-23 10:00", .paused), ("2026-11-23 12:00", .running)],
        resolved: "2026-11-23 13:00"), 60, true
    ),
    (
      "closed from pause",
      Case(changes: [("2026-11-23 10:00", .paused)], resolved: "2026-11-24 10:00"),
      0, true
    ),
    (
      "breached, then paused",
      Case(changes: [("2026-11-23 17:00", .paused)], asOf: "2026-12-01 09:00"), 300, false
    ),
    ("open in time", Case(asOf: "2026-11-23 12:00"), 120, nil),
    ("open, nobody asks", Case(), nil, nil),
    ("resolved before created", Case(resolved: "2026-11-23 09:00"), 0, true),
  ]

  @Test(arguments: resolutions)
  func `measures the resolution`(
    what: String, ticket: Case, minutes: Int64?, met: Bool?
  ) throws {
    let outcome = try ticket.outcome()
    #expect(outcome.resolutionSeconds == minutes.map { $0 * 60 }, "\(what)")
    #expect(outcome.resolutionMet == met, "\(what)")
  }

  static let reopenings: [(SLAClock.Reopening, used: Int64, due: String?)] = [
    (.continues, 180, "2026-11-24 12:00"),
    (.firstClosingFinal, 120, nil),
    (.gapCounts, 600, "2026-11-23 14:00"),
    (.restarts, 60, nil),
  ]

  @Test(arguments: reopenings)
  func `reads a reopening as told`(
    rule: SLAClock.Reopening, used: Int64, due: String?
  ) throws {
    var ticket = Case(
      changes: [
        ("2026-11-23 12:00", .closed), ("2026-11-24 11:00", .running),
        ("2026-11-24 12:00", .closed),
      ], resolved: "2026-11-24 12:00", reopening: rule)
    ticket.resolution = rule == .gapCounts ? 240 : 180
    let outcome = try ticket.outcome()
    #expect(outcome.resolutionSeconds == used * 60)
    #expect(try SampleWeek.split.calendar().clock(outcome.resolutionDeadline) == due)
  }

  static let responses: [(what: String, ticket: Case, minutes: Int64?, met: Bool?, due: String?)] =
    [
      ("plain", Case(answered: "2026-11-23 10:45"), 45, true, "2026-11-23 11:00"),
      ("late", Case(answered: "2026-11-23 11:01"), 61, false, "2026-11-23 11:00"),
      (
        "a pause does not stop it",
        Case(changes: [("2026-11-23 10:10", .paused)], answered: "2026-11-23 12:00"), 120, false,
        "2026-11-23 11:00"
      ),
      (
        "a pause stops it where agreed",
        Case(
          changes: [("2026-11-23 10:10", .paused), ("2026-11-23 13:30", .running)],
          answered: "2026-11-23 16:10", responsePauses: true), 50, true, "2026-11-23 16:20"
      ),
      (
        "closed without an answer",
        Case(changes: [("2026-11-23 10:10", .closed)], asOf: "2026-11-24 10:00"),
        10, nil, nil
      ),
      ("unanswered too long", Case(asOf: "2026-11-23 11:30"), 90, false, "2026-11-23 11:00"),
      ("answered before created", Case(answered: "2026-11-23 09:30"), 0, true, "2026-11-23 11:00"),
    ]

  @Test(arguments: responses)
  func `measures the response`(
    what: String, ticket: Case, minutes: Int64?, met: Bool?, due: String?
  ) throws {
    let outcome = try ticket.outcome()
    #expect(outcome.responseSeconds == minutes.map { $0 * 60 }, "\(what)")
    #expect(outcome.responseMet == met, "\(what)")
    #expect(try SampleWeek.split.calendar().clock(outcome.responseDeadline) == due, "\(what)")
  }

  @Test func `counts pauses in open time and slides the deadline`() throws {
    let outcome = try Case(
      changes: [("2026-11-23 13:30", .paused), ("2026-11-23 16:30", .running)]
    ).outcome()
    #expect(outcome.pausedSeconds == 60 * 60)
    #expect(try SampleWeek.split.calendar().clock(outcome.resolutionDeadline) == "2026-11-23 17:00")
  }

  @Test func `a promise of no time is due at once`() throws {
    let outcome = try Case(resolution: 0).outcome()
    #expect(try SampleWeek.split.calendar().clock(outcome.resolutionDeadline) == "2026-11-23 10:00")
  }
}
