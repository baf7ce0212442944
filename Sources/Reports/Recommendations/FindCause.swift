import KPIs

extension RecommendationRule {
  /// A category that grows by half and by five tickets has a cause worth finding.
  static let findCause = RecommendationRule("find-cause") { facts in
    let growing = facts.categories.filter { category in
      guard let before = category.before, before > 0 else { return false }
      return category.count >= before + 5 && category.count * 2 >= before * 3
    }
    guard let first = growing.first, let before = first.before else { return nil }
    return Recommendation(
      action: facts.words("steps.findCause.action", ["category": first.name]),
      evidence: facts.words(
        "steps.findCause.evidence", count: first.count,
        ["before": facts.numbers.whole(before), "month": facts.previousMonth]))
  }
}
