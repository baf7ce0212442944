import Documents
import KPIs
import Records

extension Section {
  /// How many hours went into what, by whom in terms of role, never by name.
  static let people = Section("people") { facts in
    let work = facts.work
    guard work.seconds > 0 else { return [] }
    var blocks: [Block] = [.paragraph([.text(sentence(work, facts))])]
    blocks += [
      table(work.byWorkType, "people.byType", "people.type", facts),
      table(work.byRole, "people.byRole", "people.role", facts),
    ].compactMap { $0 }
    return blocks
  }

  /// Hours of work, month by month.
  static let peopleTrend = Section("people-trend") { facts in
    let seconds = facts.workByMonth
    guard seconds.count(where: { ($0 ?? 0) > 0 }) > 1 else { return [] }
    let hours = seconds.map { $0.map { $0 / 3600 } }
    let axis = Axis(upTo: hours.compactMap { $0 }.max() ?? 0, facts.numbers)
    let title = facts.words("people.trend.title")
    let last = facts.numbers.hours((seconds.last ?? nil) ?? 0)
    return [
      .chart(
        Chart(
          kind: .columns, title: title,
          alternative: facts.words(
            "people.trend.alternative", ["title": title, "month": facts.month, "hours": last]),
          categories: facts.monthNames,
          series: [
            Chart.Series(
              name: facts.words("people.hours"), values: hours,
              labels: seconds.map { $0.map(facts.numbers.hours) ?? facts.words("value.none") })
          ],
          axisMaximum: axis.maximum, axisLabels: axis.labels))
    ]
  }

  private static func sentence(_ work: HoursByWork, _ facts: ReportFacts) -> String {
    let hours = facts.words("people.total", ["hours": facts.hours(work.seconds)])
    guard work.billingKnownSeconds > 0 else { return hours }
    return hours + " "
      + facts.words(
        "people.billable",
        [
          "share": facts.numbers.percent(
            Double(work.billableSeconds) / Double(work.billingKnownSeconds)),
          "hours": facts.hours(work.billableSeconds),
        ])
  }

  private static func table(
    _ parts: [HoursByWork.Part], _ caption: String, _ column: String, _ facts: ReportFacts
  ) -> Block? {
    guard parts.contains(where: { !$0.name.isEmpty }) else { return nil }
    let all = parts.reduce(0) { $0 + $1.seconds }
    return .table(
      Table(
        caption: facts.words(caption, ["month": facts.month]),
        columns: [
          Table.Column(facts.words(column)),
          Table.Column(facts.words("people.hours"), .trailing),
          Table.Column(facts.words("people.share"), .trailing),
        ],
        rows: parts.map { part in
          [
            Table.Cell(part.name.isEmpty ? facts.words("value.unknown") : part.name),
            Table.Cell(facts.hours(part.seconds)),
            Table.Cell(facts.numbers.percent(Double(part.seconds) / Double(all))),
          ]
        }))
  }
}

extension ReportFacts {
  fileprivate func hours(_ seconds: Int64) -> String { numbers.hours(Double(seconds)) }

  /// Seconds of work in each month; nil where the time export does not reach.
  fileprivate var workByMonth: [Double?] {
    let covered = records.coverage[.timeEntries]
    let first = client.firstWork
    return months.map { month in
      guard first < month.to, covered.map({ month.firstDay <= $0.upperBound }) ?? true else {
        return nil
      }
      return Double(client.loggedSeconds(in: month))
    }
  }
}
