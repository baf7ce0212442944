import Documents
import KPIs

extension Section {
  /// How much came in, how much was done, how quickly people were answered: in words.
  static let serviceDesk = Section("service-desk") { facts in
    let sentences = flow(facts) + replies(facts) + resolutions(facts)
    return sentences.isEmpty ? [] : [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  private static func flow(_ facts: MonthlyFacts) -> [String] {
    guard let created = facts.measured("tickets-created"),
      let resolved = facts.measured("tickets-resolved"), let came = created.current.value,
      let done = resolved.current.value
    else { return [] }
    let key = came > done ? "desk.flow.more" : came < done ? "desk.flow.fewer" : "desk.flow.same"
    let flow = facts.words(
      key, count: (came - done).magnitude,
      ["created": facts.value(of: created), "resolved": facts.value(of: resolved)])
    let sameDay = resolved.current.count("sameDay")
    return sameDay > 0 ? [flow, facts.words("desk.sameDay", count: sameDay)] : [flow]
  }

  private static func replies(_ facts: MonthlyFacts) -> [String] {
    guard let line = facts.measured("first-response-time") else { return [] }
    let unanswered = line.current.count("unanswered")
    return [
      spread(line, "desk.firstResponse.spread", even: "desk.firstResponse.even", facts)
    ]
      + (unanswered > 0 ? [facts.words("desk.unanswered", count: unanswered)] : [])
  }

  private static func resolutions(_ facts: MonthlyFacts) -> [String] {
    facts.measured("resolution-time").map {
      [spread($0, "desk.resolution.spread", even: "desk.resolution.even", facts)]
    } ?? []
  }

  /// The middle and the slow end.
  private static func spread(_ line: Line, _ key: String, even: String, _ facts: MonthlyFacts)
    -> String
  {
    let value = facts.value(of: line)
    let slow = facts.text(line.current.count("p90"), of: line.kpi)
    return facts.words(value == slow ? even : key, ["value": value, "slow": slow])
  }
}
