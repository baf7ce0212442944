import KPIs
import Records

extension RecommendationRule {
  /// The most urgent priority whose resolution target was missed deserves a look at each ticket.
  static let reviewMisses = RecommendationRule("review-misses") { facts in
    let misses = facts.misses.filter { $0.promise == .resolution }
    guard let first = misses.min(by: { $0.urgency < $1.urgency }) else { return nil }
    let priority = facts.ticket(first.ticket).priority
    let worst = misses.filter { facts.ticket($0.ticket).priority == priority }
    let list = worst.prefix(3).map { miss in
      facts.words(
        "steps.reviewMisses.item",
        [
          "ticket": facts.ticketID(miss.ticket),
          "over": facts.over(miss),
        ])
    }
    return Recommendation(
      action: facts.words(
        "steps.reviewMisses.action", count: worst.count,
        ["priority": facts.priorityName(facts.records.names[priority])]),
      evidence: facts.words(
        "steps.reviewMisses.evidence", count: worst.count, ["list": list.joined(separator: ", ")]))
  }
}

extension MissedTicket {
  /// The shorter the promised time, the more urgent.
  fileprivate var urgency: Int64 { target ?? .max }
}
