/// A next step that follows from the data by a fixed rule.
struct Recommendation: Sendable, Equatable {
  /// What to do, as an imperative with its number ("Agree cover for the 5 devices without one").
  var action: String
  /// The rows it rests on ("Oldest: 1042, open since 2 August 2026").
  var evidence: String
}

/// When a step is due; nil where the data give no reason for it.
struct RecommendationRule: Sendable {
  let id: String
  let step: @Sendable (ReportFacts) -> Recommendation?

  init(_ id: String, step: @escaping @Sendable (ReportFacts) -> Recommendation?) {
    self.id = id
    self.step = step
  }
}

extension ReportFacts {
  /// "They are A, B.", "Among them: A, B, C."; "" without names.
  func named(_ names: [String]) -> String {
    if names.isEmpty { return "" }
    let list = names.prefix(3).joined(separator: ", ")
    return names.count > 3
      ? words("steps.among", ["list": list])
      : words("steps.named", count: names.count, ["list": list])
  }
}
