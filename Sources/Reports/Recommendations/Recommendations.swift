/// Every rule that can suggest a next step, the most pressing first.
enum Recommendations {
  static let all: [RecommendationRule] = [
    .reviewMisses,
    .answerWaiting,
    .closeOldTickets,
    .coverDevices,
    .callUnhappy,
    .findCause,
    .stopReopening,
    .planCapacity,
    .findMissingDevices,
  ]

  /// Nobody does more than four things before the next report.
  static let limit = 4

  static func steps(for facts: ReportFacts) -> [Recommendation] {
    var steps: [Recommendation] = []
    for rule in all where steps.count < limit {
      if let step = rule.step(facts) { steps.append(step) }
    }
    return steps
  }
}
