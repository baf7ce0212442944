import Documents
import KPIs
import Records

extension Section {
  /// What was looked at and what came out, in a few sentences.
  static let auditSummary = Section("audit-summary") { facts in
    guard let audit = facts.audit else { return [] }
    let words = facts.words
    let number = { (count: Int) in facts.numbers.whole(count) }
    var sentences = [
      words.inlines(
        "audit.summary.scope",
        [
          "client": facts.records.client.name, "span": audit.span,
          "tickets": number(audit.tickets),
        ]),
      words.inlines(
        isJudged(facts)
          ? facts.misses.isEmpty ? "audit.summary.noMisses" : "audit.summary.misses"
          : "audit.summary.notJudged",
        ["count": number(facts.misses.count)]),
    ]
    if audit.compared > 0 {
      sentences.append(
        words.inlines(
          audit.disagreements.isEmpty
            ? "audit.summary.agreement" : "audit.summary.disagreements",
          ["count": number(audit.disagreements.count), "whole": number(audit.compared)]))
    }
    let uncovered = facts.devices.uncovered(of: facts.client).count
    if facts.devices.reason == nil, facts.records.available.contains(.devices) {
      sentences.append(words.inlines("audit.summary.uncovered", ["count": number(uncovered)]))
    }
    sentences.append(words.inlines("audit.summary.check"))
    return [.bullets(sentences)]
  }

  /// Whether any promise could be judged at all.
  private static func isJudged(_ facts: ReportFacts) -> Bool {
    facts.measured("sla-resolution") != nil || facts.measured("sla-response") != nil
  }
}
