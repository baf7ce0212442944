import Documents
import KPIs
import Records

extension ReportFacts {
  /// A value as the report prints it: "94.2%", "3 h 25 min", "1,234".
  func text(_ value: Double, of kpi: KPI) -> String {
    words.text(value, kpi.unit, kpi.basis)
  }

  /// A score as the report prints it: "94.2%", with few cases "3 of 4", else "not measured".
  func text(_ score: Score, of kpi: KPI) -> String {
    guard let value = score.value else { return words("value.notMeasured") }
    if score.isFewCases, kpi.unit == .ratio, let part = score.numerator,
      let whole = score.denominator
    {
      return words.few(part, of: whole)
    }
    return text(value, of: kpi)
  }

  func value(of line: Line) -> String { text(line.current, of: line.kpi) }

  /// "–" where there is nothing to compare with.
  func previousValue(of line: Line) -> String {
    line.previous.map { text($0, of: line.kpi) } ?? words("value.none")
  }

  func targetValue(of line: Line) -> String {
    line.target.map { text($0, of: line.kpi) } ?? words("value.none")
  }

  /// "on target", "target missed", "no target", "not measured", "too few to judge".
  func status(of line: Line) -> String { words("status.\(line.standing.rawValue)") }

  func tone(of line: Line) -> Tone { line.standing.tone }

  /// Months with too few cases are gaps.
  func drawnTrend(of line: Line) -> Sparkline? {
    let values = line.scores.map { score in
      score.flatMap { $0.isFewCases ? nil : $0.value }
    }
    guard values.count(where: { $0 != nil }) > 1 else { return nil }
    var alternative = ""
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      if !alternative.isEmpty { alternative += ", " }
      alternative += monthNames[index]
      alternative += " "
      alternative += text(value, of: line.kpi)
    }
    return Sparkline(values: values, alternative: alternative)
  }

  mutating func drawTrends() {
    for index in lines.indices { lines[index].trend = drawnTrend(of: lines[index]) }
  }
}
