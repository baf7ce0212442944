import KPIs
import Records

extension RecommendationRule {
  /// A ticket open for more than a month is either finished, forgotten or a project.
  static let closeOldTickets = RecommendationRule("close-old-tickets") { facts in
    let old = facts.oldTickets
    guard let oldest = old.first else { return nil }
    return Recommendation(
      action: facts.words("steps.closeOldTickets.action", count: old.count),
      evidence: facts.words(
        "steps.closeOldTickets.evidence", count: old.count,
        [
          "ticket": facts.ticketID(oldest), "title": facts.ticketTitle(oldest),
          "day": facts.dates.day(facts.day(of: facts.ticket(oldest).created)),
        ]))
  }
}
