import Documents
import KPIs

extension Section {
  /// Were the promised times kept? In words, with the tickets counted.
  static let sla = Section("sla") { facts in
    let bullets = ["sla-response", "sla-resolution", "sla-both"].compactMap { facts.measured($0) }
      .map { sentence($0, facts) }
    return bullets.isEmpty ? [] : [.bullets(bullets)]
  }

  private static func sentence(_ line: Line, _ facts: MonthlyFacts) -> [Inline] {
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
    return inlines
  }
}
