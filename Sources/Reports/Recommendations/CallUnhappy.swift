import KPIs
import Records

extension RecommendationRule {
  /// Who answered with 1 or 2 of 5 should hear from a person.
  static let callUnhappy = RecommendationRule("call-unhappy") { facts in
    let unhappy = facts.client.countedAnswers(in: facts.period)
      .map { facts.records.surveys[$0] }.filter { (1...2).contains($0.score) }
    guard !unhappy.isEmpty else { return nil }
    let tickets = unhappy.compactMap { survey -> String? in
      let index = Int(survey.ticket)
      return facts.records.tickets.indices.contains(index) ? facts.ticketID(index) : nil
    }
    return Recommendation(
      action: facts.words("steps.callUnhappy.action", count: unhappy.count),
      evidence: tickets.isEmpty
        ? ""
        : facts.words(
          "steps.callUnhappy.evidence", count: tickets.count,
          ["list": tickets.prefix(5).joined(separator: ", ") + (tickets.count > 5 ? "…" : "")]))
  }
}
