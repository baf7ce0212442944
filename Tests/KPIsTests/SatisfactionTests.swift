import KPIs
import Records
import Testing

struct SatisfactionTests {
  @Test func `answers of 4 and 5 over all answers`() {
    var desk = Desk()
    for score: UInt8 in [5, 4, 3, 1] { desk.survey(score, "2026-10-05 09:00") }
    desk.survey(5, "2026-10-01 00:00")
    desk.survey(1, "2026-11-01 00:00")
    desk.survey(0, "2026-10-06 09:00")
    let score = desk.score(.customerSatisfaction)
    #expect(score.value == 0.6)
    #expect(score.numerator == 3 && score.denominator == 5)
    #expect(score.counted("answers") == 5)
    #expect(score.counted("satisfied") == 3)
    #expect(score.counted("average") == 3.6)
    #expect(score.counted("sent") == nil)
    #expect(score.left("no score") == 1)
    #expect(score.isFewCases)
  }

  @Test func `ten answers are enough`() {
    var desk = Desk()
    for _ in 0..<10 { desk.survey(5, "2026-10-05 09:00") }
    #expect(!desk.score(.customerSatisfaction).isFewCases)
  }

  @Test func `the last answer a ticket counts`() {
    var desk = Desk()
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00")
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00") { $0.exclusion = .merged }
    desk.survey(5, "2026-10-06 09:00", ticket: 0)
    desk.survey(2, "2026-10-05 09:00", ticket: 0)
    desk.survey(5, "2026-10-05 09:00", ticket: 1)
    let score = desk.score(.customerSatisfaction)
    #expect(score.numerator == 1 && score.denominator == 1)
    #expect(score.left("answered again") == 1)
    #expect(score.left("ticket left out") == 1)
  }

  @Test func `sent only where silent surveys are known`() {
    var desk = Desk()
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00")
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00")
    desk.ticket("2026-10-01 09:00", resolved: "2026-11-02 09:00")
    desk.survey(5, "2026-10-06 09:00", ticket: 0)
    desk.survey(0, nil, ticket: 1)
    desk.survey(0, nil, ticket: 2)
    #expect(desk.score(.customerSatisfaction).counted("sent") == 2)
    desk.survey(0, nil)
    #expect(desk.score(.customerSatisfaction).counted("sent") == nil)
  }

  @Test func `ratings in the tickets stand in for a survey export`() {
    var desk = Desk()
    desk.available.remove(.surveys)
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00") { $0.satisfaction = 4 }
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00") { $0.satisfaction = 2 }
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00")
    desk.ticket("2026-10-01 09:00", resolved: "2026-11-02 09:00") { $0.satisfaction = 5 }
    let score = desk.score(.customerSatisfaction)
    #expect(score.value == 0.5)
    #expect(score.counted("average") == 3)
  }

  @Test func `without surveys and ratings: not measured`() {
    var desk = Desk()
    desk.available.remove(.surveys)
    desk.ticket("2026-10-01 09:00", resolved: "2026-10-02 09:00")
    #expect(desk.score(.customerSatisfaction).value == nil)
    #expect(desk.score(.customerSatisfaction).reason == "no survey export")
  }
}
