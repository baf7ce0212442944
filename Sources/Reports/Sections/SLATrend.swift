import Documents
import KPIs

extension Section {
  /// Response and resolution within the promised time, month by month, with the target.
  static let slaTrend = Section("sla-trend") { facts in
    let lines = ["sla-response", "sla-resolution"].compactMap { facts[$0] }.filter { line in
      line.scores.count { $0?.value != nil && $0?.isFewCases == false } > 1
    }
    guard let last = lines.last else { return [] }
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
          target: last.target.map { target in
            (
              target,
              facts.words("sla.trend.target", ["target": facts.targetValue(of: last)])
            )
          },
          axisMaximum: axis.maximum, axisLabels: axis.labels))
    ]
  }
}
