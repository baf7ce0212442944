import Documents
import KPIs

extension Section {
  /// Response and resolution within the promised time, month by month, with the target.
  static let slaTrend = Section("sla-trend") { facts in
    let lines = ["sla-response", "sla-resolution"].compactMap { facts[$0] }.filter { line in
      line.scores.count { $0?.value != nil && $0?.isFewCases == false } > 1
    }
    guard !lines.isEmpty else { return [] }
    let axis = Axis(ratioIn: facts.numbers)
    return [
      .chart(
        Chart(
          kind: .lines, title: facts.words("sla.trend.title"),
          alternative: facts.words(
            "sla.trend.alternative",
            [
              "month": facts.month,
              "list": lines.map { "\($0.text.title): \(facts.value(of: $0))" }
                .joined(separator: ", "),
            ]),
          categories: facts.monthNames,
          series: lines.map { facts.series($0, named: $0.text.title) },
          target: target(of: lines, facts),
          axisMaximum: axis.maximum, axisLabels: axis.labels))
    ]
  }

  /// The target line, named after its figure where another one has a target of its own.
  private static func target(
    of lines: [Line], _ facts: ReportFacts
  ) -> (value: Double, label: String)? {
    guard let line = lines.last(where: { $0.target != nil }), let target = line.target else {
      return nil
    }
    let text = facts.targetValue(of: line)
    let isShared = lines.allSatisfy { $0.target == target }
    return (
      target,
      isShared
        ? facts.words("sla.trend.target", ["target": text])
        : facts.words("sla.trend.targetOf", ["title": line.text.title, "target": text])
    )
  }
}
