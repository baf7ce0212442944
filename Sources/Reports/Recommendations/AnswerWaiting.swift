import KPIs

extension RecommendationRule {
  /// Nobody should wait for a first answer once its promised time is over.
  static let answerWaiting = RecommendationRule("answer-waiting") { facts in
    let waiting = facts.misses.filter { $0.promise == .response && $0.isOpen }
    guard let longest = waiting.first else { return nil }
    return Recommendation(
      action: facts.words("steps.answerWaiting.action", count: waiting.count),
      evidence: facts.words(
        "steps.answerWaiting.evidence",
        [
          "ticket": facts.ticketID(longest.ticket),
          "over": facts.over(longest),
        ]))
  }
}
