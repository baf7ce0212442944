import KPIs
import Records

extension EvidenceTable {
  /// A row a figure, measured or not.
  static let figures = EvidenceTable(
    "figures", columns: ["kpi", "value", "numerator", "denominator", "reason", "basis"]
  ) { scope, rows in
    for kpi in scope.kpis {
      let score = kpi.score(of: scope.client, during: scope.period)
      rows.word(kpi.id)
      rows.exact(score.value)
      rows.exact(score.numerator)
      rows.exact(score.denominator)
      rows.text(score.reason ?? "")
      rows.word(kpi.basis(under: scope.client.rules).rawValue)
      rows.end()
    }
  }
}

/// The rows of single figures.
enum FigureEvidence {
  /// A file a figure: its numerator and denominator are the sums of those columns.
  ///
  /// The value of a time is the median of the amounts that are counted. `amount` is in seconds for
  /// times, in hours for work, and the score of an answer.
  static func tables(_ kpis: [KPI]) -> [EvidenceTable] {
    kpis.map { kpi in
      EvidenceTable("figures/\(kpi.id)", columns: columns) { scope, rows in
        let score = kpi.score(of: scope.client, during: scope.period, detail: .evidence)
        if score.value != nil { rows.keepEmpty() }
        for evidence in score.evidence {
          let row = EvidenceRow(evidence.row, of: scope.records)
          rows.source(row.source)
          rows.text(row.name)
          rows.word(evidence.outcome)
          rows.exact(evidence.amount)
          rows.answer(evidence.isCounted)
          rows.exact(kpi.unit == .seconds ? nil : evidence.numerator)
          rows.exact(evidence.denominator)
          rows.end()
        }
      }
    }
  }

  private static let columns = [
    "file", "line", "row", "outcome", "amount", "counted", "numerator", "denominator",
  ]
}
