import Documents

extension Section {
  /// What to do next, each step with what it rests on.
  static let nextSteps = Section("next-steps") { facts in
    let steps = Recommendations.steps(for: facts)
    let title = facts.words("steps.title")
    guard !steps.isEmpty else {
      return [
        .callout(
          Callout(
            tone: .neutral, title: title, blocks: [.paragraph([.text(facts.words("steps.none"))])]
          ))
      ]
    }
    let bullets = steps.map { step -> [Inline] in
      step.evidence.isEmpty
        ? [.strong(step.action)] : [.strong(step.action), .text(" " + step.evidence)]
    }
    return [.callout(Callout(tone: .neutral, title: title, blocks: [.bullets(bullets)]))]
  }
}
