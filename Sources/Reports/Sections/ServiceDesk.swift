import Documents
import KPIs

extension Section {
  /// How much came in, how much was done, how quickly people were answered: in words.
  static let serviceDesk = Section("service-desk") { facts in
    let sentences = flow(facts) + replies(facts) + resolutions(facts)
    return sentences.isEmpty ? [] : [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  private static func flow(_ facts: ReportFacts) -> [String] {
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

  private static func replies(_ facts: ReportFacts) -> [String] {
    guard let line = facts.measured("first-response-time") else { return [] }
    let unanswered = line.current.count("unanswered")
    let keys = Keys(
      spread: "desk.firstResponse.spread", even: "desk.firstResponse.even",
      few: "desk.firstResponse.few")
    return [time(line, keys, facts)]
      + (unanswered > 0 ? [facts.words("desk.unanswered", count: unanswered)] : [])
  }

  private static func resolutions(_ facts: ReportFacts) -> [String] {
    guard let line = facts.measured("resolution-time") else { return [] }
    let keys = Keys(
      spread: "desk.resolution.spread", even: "desk.resolution.even", few: "desk.resolution.few")
    return [time(line, keys, facts)]
  }

  /// Sentences about a time: with a slow end, without a difference, with too few cases for either.
  private struct Keys {
    let spread: String
    let even: String
    let few: String
  }

  private static func time(_ line: Line, _ keys: Keys, _ facts: ReportFacts) -> String {
    let value = facts.value(of: line)
    if line.current.isFewCases {
      return facts.words(keys.few, count: line.current.denominator ?? 0, ["value": value])
    }
    let slow = facts.text(line.current.count("p90"), of: line.kpi)
    return facts.words(
      value == slow ? keys.even : keys.spread, ["value": value, "slow": slow])
  }
}
