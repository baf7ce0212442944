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

  private static func sentence(_ line: Line, _ facts: MonthlyFacts) -> [Inline] {
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
    return inlines
  }
}
