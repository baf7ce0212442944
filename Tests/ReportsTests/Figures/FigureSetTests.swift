import BusinessTime
import Documents
import KPIs
import Records
import Testing

@testable import Reports

struct FigureSetTests {
  private func builder(_ edition: Edition = .internal) throws -> FigureSetBuilder {
    FigureSetBuilder(strings: try Shipped.words(), edition: edition)
  }

  @Test func `the report carries its figures unrounded`() throws {
    let set = try #require(try Sample.document().figures)
    #expect(set.kind == "monthly" && set.client == "Acme" && set.timeZone == "UTC")
    #expect(set.from == "2026-10-01" && set.to == "2026-11-01" && set.language == "en")
    let figure = try #require(set.figures.first { $0.id == "sla-resolution" })
    #expect(figure.value == 21.0 / 27 && figure.numerator == 21 && figure.denominator == 27)
    #expect(figure.previous == 19.0 / 21 && figure.target == 0.95)
    #expect(figure.status == "belowTarget" && figure.unit == "ratio" && figure.basis == "resolved")
    #expect(figure.counts.prefix(3).map(\.name) == ["met", "missed", "breachedOpen"])
    #expect(figure.excluded == [Figure.Count("spam", 1)])
    #expect(figure.splits.map(\.name).sorted() == ["High", "Normal"])
    #expect(figure.splits.allSatisfy { $0.by == "priority" })
  }

  static let standings: [(id: String, status: String)] = [
    ("sla-resolution", "belowTarget"), ("sla-response", "onTarget"), ("backlog", "noTarget"),
    ("backlog-age", "fewCases"), ("csat", "noTarget"), ("utilization", "notMeasured"),
  ]

  @Test(arguments: standings)
  func `each figure says how it stands`(id: String, status: String) throws {
    let set = try builder().figures(
      of: ClientBuilder.acme.measured(), during: Sample.october,
      previous: Sample.october.previous(in: .utc))
    #expect(set.figures.first { $0.id == id }?.status == status)
  }

  @Test func `what was not measured has a reason and no value`() throws {
    let set = try builder().figures(
      of: ClientBuilder.withoutExports.measured(), during: Sample.october)
    for figure in set.figures {
      #expect(figure.value == nil && figure.reason != nil && figure.status == "notMeasured")
    }
  }

  @Test func `months are split, the ones before the first record empty`() throws {
    let months = Period.months(4, endingWith: Sample.october, zone: .utc)
    let quarter = Period.days(
      from: CivilDate(year: 2026, month: 7, day: 1), to: CivilDate(year: 2026, month: 11, day: 1),
      zone: .utc)
    var client = ClientBuilder("Acme")
    client.ticket("1", created: "2026-09-10 08:00", reply: 1, done: 2)
    client.ticket("2", created: "2026-10-10 08:00", reply: 1, done: 2)
    let set = try builder().figures(of: client.measured(), during: quarter, byMonth: months)
    let created = try #require(set.figures.first { $0.id == "tickets-created" })
    #expect(created.value == 2)
    let split = created.splits.filter { $0.by == "month" }
    #expect(split.map(\.name) == ["2026-07", "2026-08", "2026-09", "2026-10"])
    #expect(split.map(\.value) == [nil, nil, 1, 1])
  }

  @Test func `each standing looks at the direction`() {
    let score = Score(value: 5)
    #expect(Standing(score, target: 4, direction: .higherIsBetter) == .onTarget)
    #expect(Standing(score, target: 4, direction: .lowerIsBetter) == .belowTarget)
    #expect(Standing(score, target: 5, direction: .lowerIsBetter) == .onTarget)
    #expect(Standing(score, target: 4, direction: .neither) == .noTarget)
    #expect(Standing(score, target: nil, direction: .higherIsBetter) == .noTarget)
    #expect(Standing(Score(), target: 4, direction: .higherIsBetter) == .notMeasured)
  }
}
