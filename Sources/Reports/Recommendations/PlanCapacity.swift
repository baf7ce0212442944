import KPIs

extension RecommendationRule {
  /// Three months in a row with more tickets coming in than going out fill any desk.
  static let planCapacity = RecommendationRule("plan-capacity") { facts in
    guard let created = facts["tickets-created"], let resolved = facts["tickets-resolved"],
      let open = facts.measured("backlog"), created.scores.count >= 3
    else { return nil }
    let flows = zip(created.scores, resolved.scores).suffix(3).map { came, done in
      (came?.value ?? 0) - (done?.value ?? 0)
    }
    guard flows.allSatisfy({ $0 > 0 }) else { return nil }
    return Recommendation(
      action: facts.words("steps.planCapacity.action"),
      evidence: facts.words(
        "steps.planCapacity.evidence", count: open.current.value ?? 0, ["month": facts.month]))
  }
}
