import Documents
import KPIs

extension Section {
  /// Were the promised times kept? In words, with the tickets counted.
  static let sla = Section("sla") { facts in
    let bullets = ["sla-response", "sla-resolution", "sla-both"].compactMap { facts.measured($0) }
      .map { sentence($0, facts) }
    return bullets.isEmpty ? [] : [.bullets(bullets)]
  }

  private static func sentence(_ line: Line, _ facts: ReportFacts) -> [Inline] {
    let score = line.current
    var inlines = facts.words.inlines(
      "sla.sentence",
      [
        "title": line.text.title, "value": facts.value(of: line),
        "part": facts.numbers.amount(score.numerator ?? 0),
        "whole": facts.numbers.amount(score.denominator ?? 0),
      ])
    if line.target != nil, line.standing != .fewCases {
      inlines.append(
        .text(
          " "
            + facts.words(
              "sla.target",
              ["target": facts.targetValue(of: line), "status": facts.status(of: line)])))
    }
    let notes = notes(score, facts)
    if !notes.isEmpty { inlines.append(.text(" " + notes.joined(separator: " "))) }
    return inlines
  }

  /// What is still open, and where the ticket system's own verdict was used or differs.
  private static func notes(_ score: Score, _ facts: ReportFacts) -> [String] {
    var notes = [("breachedOpen", "sla.openPast"), ("byFlag", "sla.byFlag")]
      .filter { score.count($0.0) > 0 }.map { facts.words($0.1, count: score.count($0.0)) }
    let met = score.count("exportedMet")
    let whole = met + score.count("exportedMissed")
    guard whole > 0, score.count("byFlag") < whole else { return notes }
    notes.append(
      facts.words(
        "sla.exported",
        ["met": facts.numbers.amount(met), "whole": facts.numbers.amount(whole)]))
    let disagreements = score.count("disagreements")
    if disagreements > 0 { notes.append(facts.words("sla.disagree", count: disagreements)) }
    return notes
  }
}
