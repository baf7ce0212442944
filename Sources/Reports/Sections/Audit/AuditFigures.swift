import Documents
import KPIs
import Records

extension Section {
  /// Every key figure as the division it is, beside its target and the file with its rows.
  static let auditFigures = Section("audit-figures") { facts in
    guard let audit = facts.audit, !facts.lines.isEmpty else { return [] }
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("audit.figures.caption", ["span": audit.span]),
          columns: [
            Table.Column(words("scorecard.figure")), Table.Column(words("index.value"), .trailing),
            Table.Column(words("audit.figures.how")),
            Table.Column(words("scorecard.target"), .trailing),
            Table.Column(words("scorecard.status")),
            Table.Column(words("audit.figures.before"), .trailing),
            Table.Column(words("audit.figures.rows")),
          ],
          rows: facts.lines.map { row($0, audit, facts) }, note: facts.scorecardNote))
    ]
  }

  private static func row(
    _ line: Line, _ audit: AuditFacts, _ facts: ReportFacts
  ) -> [Table.Cell] {
    [
      Table.Cell([.reference(line.text.title, anchor: Anchor.glossary(line.kpi.id))]),
      Table.Cell(facts.value(of: line), tone: facts.tone(of: line)),
      Table.Cell(facts.division(of: line)), Table.Cell(facts.targetValue(of: line)),
      Table.Cell(facts.status(of: line), tone: facts.tone(of: line)),
      Table.Cell(facts.previousValue(of: line)),
      Table.Cell([facts.rows(of: line.kpi.id, audit)]),
    ]
  }
}

extension ReportFacts {
  /// "113 of 120", "median of 64", or why nothing was measured.
  func division(of line: Line) -> String {
    let score = line.current
    guard score.value != nil else { return score.reason ?? line.text.emptyReason }
    let whole = score.denominator ?? 0
    switch line.kpi.unit {
    case .ratio: return words.few(score.numerator ?? 0, of: whole)
    case .seconds: return words("audit.figures.median", count: whole)
    case .count:
      // An age is the middle one of many.
      return score.numerator == score.value
        ? words("audit.figures.counted") : words("audit.figures.median", count: whole)
    }
  }

  /// A link to the rows behind a figure; "–" where there are none.
  func rows(of kpi: String, _ audit: AuditFacts) -> Inline {
    let path = "evidence/figures/\(kpi).csv"
    return audit.evidence.contains(path)
      ? .file(words("audit.figures.file"), path: path) : .text(words("value.none"))
  }
}
