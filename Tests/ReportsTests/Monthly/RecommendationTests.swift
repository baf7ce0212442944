import KPIs
import Records
import Testing

@testable import Reports

struct RecommendationTests {
  private func steps(_ client: ClientBuilder) throws -> [String] {
    try Recommendations.steps(for: Sample.facts(client)).map { "\($0.action) \($0.evidence)" }
  }

  private func step(_ id: String, _ client: ClientBuilder) throws -> String? {
    let rule = try #require(Recommendations.all.first { $0.id == id })
    return rule.step(try Sample.facts(client)).map { "\($0.action) \($0.evidence)" }
  }

  @Test func `the four most pressing steps, each with its evidence`() throws {
    #expect(
      try steps(.acme) == [
        "Review the ticket of priority High that missed its resolution target. Over its target: ticket T-900 by 12 h.",
        "Answer the ticket that is past its response target without a reply. Waiting longest: ticket T-901, 60 h past its target.",
        "Close or re-plan the ticket that has been open for more than 30 days. It is ticket T-1 “Move the archive”, open since 15 July 2026.",
        "Agree cover for the 2 devices that no agreement covers. They are WS-03, SRV-1.",
      ])
  }

  @Test func `without reason there is no step`() throws {
    let empty = ClientBuilder("Empty")
    #expect(try steps(empty) == [])
    let facts = try Sample.facts(empty)
    #expect(
      Sections.byName["next-steps"]?.blocks(facts).texts
        == ["What to do next", "The data of this month call for no action."])
  }

  @Test func `many misses are counted, the worst named`() throws {
    var client = ClientBuilder("Acme")
    for number in 1...5 {
      client.ticket(
        "\(number)", created: "2026-10-0\(number) 08:00", reply: 0.5, done: 8 + Double(number),
        priority: "High")
    }
    #expect(
      try step("review-misses", client)
        == "Review the 5 tickets of priority High that missed their resolution target. Furthest over their target: 5 by 5 h, 4 by 4 h, 3 by 3 h."
    )
  }

  @Test func `a category that grows by half and by five has a cause`() throws {
    var client = ClientBuilder("Acme")
    for number in 1...9 {
      if number <= 4 { client.ticket("a", created: "2026-09-0\(number) 08:00", reply: 1, done: 2) }
      client.ticket("b", created: "2026-10-0\(number) 08:00", reply: 1, done: 2)
    }
    #expect(
      try step("find-cause", client)
        == "Find the cause behind the rise in tickets about “Printing”. 9 tickets, was 4 in September."
    )
    client.records.tickets.removeLast()
    #expect(try step("find-cause", client) == nil)
  }

  @Test func `one ticket in ten coming back is too many`() throws {
    var client = ClientBuilder("Acme")
    for number in 1...9 {
      client.ticket("t", created: "2026-10-0\(number) 08:00", reply: 1, done: 2) {
        $0.reopens = number == 1 ? 1 : 0
      }
    }
    #expect(
      try step("stop-reopening", client)
        == "Find out why 1 ticket came back after it was resolved. That is 11.1% of what was resolved."
    )
  }

  @Test func `three months of growing work ask for more time`() throws {
    var client = ClientBuilder("Acme")
    for month in ["08", "09", "10"] {
      client.ticket("t", created: "2026-\(month)-10 08:00", reply: 1, done: nil)
    }
    #expect(
      try step("plan-capacity", client)
        == "Plan more time for tickets. More tickets came in than were resolved three months in a row; 3 were open at the end of October 2026."
    )
  }

  @Test func `who answered 1 or 2 hears from a person`() throws {
    #expect(
      try step("call-unhappy", .acme)
        == "Call the person who answered the survey with 1 or 2 of 5. Ticket: 2026-10-2.")
  }

  @Test func `devices out of sight are looked for`() throws {
    #expect(
      try step("find-missing-devices", .acme)
        == "Find out what became of the device not seen for 30 days. It is WS-04.")
  }
}
