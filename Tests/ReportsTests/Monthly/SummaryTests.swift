import Documents
import KPIs
import Testing

@testable import Reports

struct SummaryTests {
  /// A score of so many of so many.
  static func share(_ part: Double, of whole: Double) -> Score {
    var score = Score(value: part / whole)
    score.numerator = part
    score.denominator = whole
    score.isFewCases = whole < 5
    return score
  }

  /// The sample's facts with nothing but the given figures.
  static func facts(_ figures: [(id: String, scores: [Score?], target: Double?)]) throws
    -> ReportFacts
  {
    var facts = try Sample.facts()
    facts.lines = facts.lines.map { line in
      let figure = figures.first { $0.id == line.kpi.id }
      return Line(
        worded: line.worded, scores: figure?.scores ?? [nil, Score()],
        target: figure?.target)
    }
    return facts
  }

  static let headlines: [(score: Score, target: Double?, expected: String)] = [
    (
      share(96, of: 100), 0.95, "Promises kept: 96% of tickets resolved in time, target 95%."
    ),
    (
      share(88, of: 100), 0.95, "Promises not kept: 88% of tickets resolved in time, target 95%."
    ),
    (share(88, of: 100), nil, "88% of tickets were resolved within the promised time."),
    (share(3, of: 4), 0.95, "3 of 4 tickets were resolved within the promised time."),
    (Score(), 0.95, "Tickets resolved: 7. Still open: 2."),
  ]

  @Test(arguments: headlines)
  func `the headline says whether promises were kept`(
    score: Score, target: Double?, expected: String
  ) throws {
    let facts = try Self.facts([
      ("sla-resolution", [score], target), ("tickets-resolved", [Score(value: 7)], nil),
      ("backlog", [Score(value: 2)], nil),
    ])
    let headline = Summary(facts: facts).headline
    #expect(headline == expected)
    #expect(headline.split(separator: " ").count <= 12)
  }

  @Test func `without any figure it says that nothing is on record`() throws {
    let facts = try Self.facts([])
    #expect(Summary(facts: facts).headline == "No tickets were on record in October 2026.")
    #expect(Summary(facts: facts).details == [])
  }

  static let changes:
    [(id: String, before: Score?, now: Score, better: [String], worse: [String])] = [
      (
        "sla-resolution", share(90, of: 100), share(95, of: 100),
        [
          "More tickets were resolved within the promised time: 95%, was 90% in September."
        ], []
      ),
      (
        "sla-resolution", share(95, of: 100), share(90, of: 100), [],
        [
          "Fewer tickets were resolved within the promised time: 90%, was 95% in September."
        ]
      ),
      ("sla-resolution", share(950, of: 1000), share(945, of: 1000), [], []),
      ("sla-resolution", share(4, of: 4), share(90, of: 100), [], []),
      ("sla-resolution", share(90, of: 100), share(4, of: 4), [], []),
      ("sla-resolution", nil, share(90, of: 100), [], []),
      ("sla-resolution", Score(), share(90, of: 100), [], []),
      ("sla-resolution", share(90, of: 100), Score(), [], []),
      (
        "backlog", Score(value: 14), Score(value: 8),
        [
          "Less work was left open at the end of the month: 8 tickets, was 14 in September."
        ], []
      ),
      ("backlog", Score(value: 8), Score(value: 9), [], []),
      (
        "uncovered-devices", Score(value: 0), Score(value: 1), [],
        ["More devices are without cover: 1, was 0 in September."]
      ),
      ("tickets-created", Score(value: 10), Score(value: 100), [], []),
    ]

  @Test(arguments: changes)
  func `only noticeable and comparable changes are told`(
    id: String, before: Score?, now: Score, better: [String], worse: [String]
  ) throws {
    let changes = Changes(facts: try Self.facts([(id, [before, now], nil)]))
    #expect(changes.sentences(.better).map(\.plain) == better)
    #expect(changes.sentences(.worse).map(\.plain) == worse)
  }

  static let nothing: [(before: Score?, now: Score, expected: String)] = [
    (nil, share(90, of: 100), "There is no month before this one to compare with."),
    (
      share(3, of: 4), share(90, of: 100),
      "There were too few cases to compare this month with the one before."
    ),
    (
      share(90, of: 100), share(90, of: 100),
      "No figure improved noticeably since the month before."
    ),
  ]

  @Test(arguments: nothing)
  func `where nothing improved it says why`(before: Score?, now: Score, expected: String) throws {
    let facts = try Self.facts([("sla-resolution", [before, now], nil)])
    let callout = Changes(facts: facts).callout(.better, tone: .good, key: "improved")
    #expect(callout.blocks.texts == [expected])
    #expect(callout.tone == .neutral)
  }

  @Test func `crossing the target comes first`() throws {
    let facts = try Self.facts([
      ("sla-response", [Self.share(50, of: 100), Self.share(80, of: 100)], 0.9),
      ("sla-resolution", [Self.share(94, of: 100), Self.share(96, of: 100)], 0.95),
    ])
    #expect(
      Changes(facts: facts).sentences(.better).first?.plain
        == "More tickets were resolved within the promised time: 96%, was 94% in September.")
  }
}
