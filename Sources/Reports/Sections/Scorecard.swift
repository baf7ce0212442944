import Documents
import KPIs
import Records
import Settings

extension Section {
  /// Every key figure beside its target, its month before and its meaning.
  static let scorecard = Section("scorecard") { facts in
    guard facts.lines.contains(where: { $0.current.value != nil }) else { return [] }
    return [
      .table(
        Table(
          caption: facts.words("scorecard.caption", ["month": facts.month]),
          columns: Scorecard.columns(facts),
          rows: facts.lines.map { Scorecard.row(for: $0, in: facts) },
          note: facts.scorecardNote))
    ]
  }
}

private enum Scorecard {
  static func columns(_ facts: ReportFacts) -> [Table.Column] {
    let words = facts.words
    return [
      Table.Column(words("scorecard.figure")),
      Table.Column(dates(facts), .trailing),
      Table.Column(words("scorecard.target"), .trailing),
      Table.Column(
        facts.previousPeriod == nil ? words("scorecard.previous") : facts.previousMonth, .trailing),
      Table.Column(words("scorecard.trend")),
      Table.Column(words("scorecard.status")),
      Table.Column(words("scorecard.meaning")),
    ]
  }

  private static func dates(_ facts: ReportFacts) -> String {
    facts.dates.monthName(facts.period.firstDay)
  }

  static func row(for line: Line, in facts: ReportFacts) -> [Table.Cell] {
    [
      Table.Cell([.reference(line.text.title, anchor: Anchor.glossary(line.kpi.id))]),
      Table.Cell(facts.value(of: line), tone: facts.tone(of: line)),
      Table.Cell(facts.targetValue(of: line)),
      Table.Cell(facts.previousValue(of: line)),
      Table.Cell([.text(direction(of: line, facts))], trend: line.trend),
      Table.Cell(facts.status(of: line), tone: facts.tone(of: line)),
      Table.Cell(line.text.shortDefinition),
    ]
  }

  /// The trend in a word, for who cannot see the drawing.
  private static func direction(of line: Line, _ facts: ReportFacts) -> String {
    guard let (now, before) = line.comparable else { return facts.words("value.none") }
    if now == before { return facts.words("trend.same") }
    return facts.words(now > before ? "trend.up" : "trend.down")
  }
}

extension ReportFacts {
  /// From how many cases on a share is printed and judged.
  var scorecardNote: String {
    words(
      "scorecard.note",
      [
        "tickets": numbers.whole(thresholds.fewTickets),
        "answers": numbers.whole(thresholds.fewAnswers),
      ])
  }
}
