import Documents
import KPIs

extension Section {
  /// Solved at the first contact, handed on, reopened: in words.
  static let firstContact = Section("first-contact") { facts in
    let bullets = ["first-contact-resolution", "escalation-rate", "reopen-rate"].compactMap {
      facts.measured($0)
    }.map { sentence($0, facts) }
    return bullets.isEmpty ? [] : [.bullets(bullets)]
  }

  private static func sentence(_ line: Line, _ facts: ReportFacts) -> [Inline] {
    var inlines = facts.words.inlines(
      "desk.quality", ["title": line.text.title, "value": facts.value(of: line)])
    if line.comparable != nil {
      inlines.append(
        .text(
          " "
            + facts.words(
              "desk.qualityBefore",
              ["value": facts.previousValue(of: line), "month": facts.previousMonth])))
    }
    inlines.append(.text(" " + line.text.definition))
    let evidence = evidence(line.current, facts)
    if !evidence.isEmpty { inlines.append(.text(" " + evidence.joined(separator: " "))) }
    return inlines
  }

  /// How one knows, and what the figure would be with the tickets that stay out.
  private static func evidence(_ score: Score, _ facts: ReportFacts) -> [String] {
    let known = ["byFlag", "byReplies", "byHandling", "byHandover"]
      .filter { score.count($0) > 0 }
      .map { facts.words("desk.evidence.\($0)", count: score.count($0)) }
    var sentences: [String] = []
    let (part, whole) = (score.count("gross"), score.count("grossOf"))
    if whole > score.denominator ?? 0 {
      sentences.append(
        facts.words(
          "desk.gross",
          ["part": facts.numbers.amount(part), "whole": facts.numbers.amount(whole)]))
    }
    if !known.isEmpty {
      sentences.append(
        facts.words("desk.evidence.sentence", ["list": known.joined(separator: ", ")]))
    }
    return sentences
  }
}
