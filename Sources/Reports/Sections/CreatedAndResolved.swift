import Documents
import KPIs

extension Section {
  /// Tickets created and resolved, month by month.
  static let createdAndResolved = Section("created-and-resolved") { facts in
    guard let created = facts.measured("tickets-created"),
      let resolved = facts.measured("tickets-resolved")
    else { return [] }
    let title = facts.words("desk.chart.title")
    let axis = Axis(upTo: highest(created, resolved), facts.numbers)
    return [
      .chart(
        Chart(
          kind: .columns, title: title,
          alternative: facts.words(
            "desk.chart.alternative",
            [
              "title": title, "month": facts.month, "created": facts.value(of: created),
              "resolved": facts.value(of: resolved),
            ]),
          categories: facts.monthNames,
          series: [
            facts.series(created, named: facts.words("desk.created")),
            facts.series(resolved, named: facts.words("desk.resolved")),
          ],
          axisMaximum: axis.maximum, axisLabels: axis.labels))
    ]
  }

  private static func highest(_ lines: Line...) -> Double {
    lines.flatMap(\.scores).compactMap { $0?.value }.max() ?? 0
  }
}
