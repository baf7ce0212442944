import KPIs
import Records

extension RecommendationRule {
  /// The most urgent priority whose resolution target was missed deserves a look at each ticket.
  static let reviewMisses = RecommendationRule("review-misses") { facts in
    let misses = facts.misses.filter { $0.promise == .resolution }
    guard let tightest = misses.map(\.target).min(),
      let first = misses.first(where: { $0.target == tightest })
    else { return nil }
    let priority = facts.ticket(first.ticket).priority
    let worst = misses.filter { facts.ticket($0.ticket).priority == priority }
    let list = worst.prefix(3).map { miss in
      facts.words(
        "steps.reviewMisses.item",
        [
          "ticket": facts.ticketID(miss.ticket),
          "over": facts.numbers.workingTime(Double(miss.actual - miss.target)),
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
