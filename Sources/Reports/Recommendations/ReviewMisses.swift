import KPIs
import Records

extension RecommendationRule {
  /// The most urgent priority whose resolution target was missed deserves a look at each ticket.
  static let reviewMisses = RecommendationRule("review-misses") { facts in
    let misses = facts.misses.filter { $0.promise == .resolution }
    guard let priority = mostUrgent(misses, facts) else { return nil }
    let worst = misses.filter { facts.ticket($0.ticket).priority == priority }
    let list = worst.prefix(3).map { miss in
      facts.words(
        "steps.reviewMisses.item",
        ["ticket": facts.ticketID(miss.ticket), "over": facts.over(miss)])
    }
    return Recommendation(
      action: facts.words(
        "steps.reviewMisses.action", count: worst.count,
        ["priority": facts.priorityName(facts.records.names[priority])]),
      evidence: facts.words(
        "steps.reviewMisses.evidence", count: worst.count, ["list": list.joined(separator: ", ")]))
  }

  /// By what the priority is called, then by the shortest time promised.
  private static func mostUrgent(_ misses: [MissedTicket], _ facts: ReportFacts) -> Symbol? {
    var targets: [Symbol: Int64] = [:]
    for miss in misses {
      let priority = facts.ticket(miss.ticket).priority
      targets[priority] = min(targets[priority] ?? .max, miss.target ?? .max)
    }
    let urgency = { (priority: Symbol, target: Int64) in
      let name = facts.records.names[priority]
      return (PriorityOrder.rank(name), target, name)
    }
    return targets.min { urgency($0.key, $0.value) < urgency($1.key, $1.value) }?.key
  }
}
