import BusinessTime
import Documents
import KPIs
import Records

extension Figure {
  /// A line of the report for machines, unrounded; `months` are those of the line's scores, empty to
  /// leave out the split by month.
  init(_ line: Line, months: [Period] = []) {
    let score = line.current
    self.init(
      id: line.kpi.id, title: line.text.title, unit: line.kpi.unit.rawValue, value: score.value,
      reason: score.value == nil ? score.reason ?? line.text.emptyReason : nil,
      numerator: score.numerator, denominator: score.denominator,
      counts: Self.counts(score.counts), excluded: Self.counts(score.excluded),
      target: line.target, status: line.standing.rawValue, previous: line.previous?.value,
      basis: line.kpi.basis.rawValue, definition: line.text.definition,
      splits: score.byPriority.map(Split.init) + Self.splits(line, months))
  }

  private static func counts(_ counts: [Score.Count]) -> [Count] {
    counts.map { Count($0.name, $0.value) }
  }

  private static func splits(_ line: Line, _ months: [Period]) -> [Split] {
    guard months.count == line.scores.count else { return [] }
    return zip(months, line.scores).map { month, score in
      Split(
        by: "month", name: String(CivilDate(daysSince1970: month.firstDay).iso.prefix(7)),
        value: score?.value, numerator: score?.numerator, denominator: score?.denominator,
        counts: counts(score?.counts ?? []))
    }
  }
}

extension Figure.Split {
  fileprivate init(_ part: Score.Part) {
    self.init(
      by: "priority", name: part.name, value: part.value, numerator: part.numerator,
      denominator: part.denominator,
      counts: part.counts.map { Figure.Count($0.name, $0.value) })
  }
}
