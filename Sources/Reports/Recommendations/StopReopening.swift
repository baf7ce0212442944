import KPIs

extension RecommendationRule {
  /// One ticket in ten coming back means that work is called done too early.
  static let stopReopening = RecommendationRule("stop-reopening") { facts in
    guard let line = facts.measured("reopen-rate"), !line.current.isFewCases,
      let rate = line.current.value, let count = line.current.numerator,
      line.target.map({ rate > $0 }) ?? (rate >= 0.1)
    else { return nil }
    return Recommendation(
      action: facts.words("steps.stopReopening.action", count: count),
      evidence: facts.words("steps.stopReopening.evidence", ["value": facts.value(of: line)]))
  }
}
