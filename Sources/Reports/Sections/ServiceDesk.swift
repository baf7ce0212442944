import Documents
import KPIs

extension Section {
  /// How much came in, how much was done, how quickly people were answered: in words.
  static let serviceDesk = Section("service-desk") { facts in
    let sentences = [flow(facts), replies(facts), times(facts)].compactMap { $0 }
    return sentences.isEmpty ? [] : [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  private static func flow(_ facts: MonthlyFacts) -> String? {
    guard let created = facts.measured("tickets-created"),
      let resolved = facts.measured("tickets-resolved"), let came = created.current.value,
      let done = resolved.current.value
    else { return nil }
    let key = came > done ? "desk.flow.more" : came < done ? "desk.flow.fewer" : "desk.flow.same"
    return facts.words(
      key, count: (came - done).magnitude,
      ["created": facts.value(of: created), "resolved": facts.value(of: resolved)])
  }

  private static func replies(_ facts: MonthlyFacts) -> String? {
    guard let line = facts.measured("first-response-time") else { return nil }
    return facts.words("desk.firstResponse", ["value": facts.value(of: line)])
  }

  private static func times(_ facts: MonthlyFacts) -> String? {
    guard let line = facts.measured("resolution-time") else { return nil }
    return facts.words("desk.resolution", ["value": facts.value(of: line)])
  }
}
