import Documents
import KPIs

extension Section {
  /// How much is open at the end of the month, and how old it is: in words.
  static let openWork = Section("open-work") { facts in
    guard let line = facts.measured("backlog"), let open = line.current.value else { return [] }
    var sentences = [
      open == 0
        ? facts.words("open.none", ["month": facts.month])
        : facts.words("open.count", count: open, ["month": facts.month])
    ]
    if line.comparable != nil {
      sentences.append(
        facts.words(
          "open.before", ["value": facts.previousValue(of: line), "month": facts.previousMonth]))
    }
    let old = facts.openTickets.count { facts.daysOpen($0) > OpenAge.old }
    if old > 0 { sentences.append(facts.words("open.old", count: old)) }
    return [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  /// How many open tickets are how old.
  static let backlogAge = Section("backlog-age") { facts in
    let open = facts.openTickets
    guard !open.isEmpty else { return [] }
    let counts = OpenAge.buckets.map { bucket in
      Double(open.count { bucket.days.contains(facts.daysOpen($0)) })
    }
    let title = facts.words("open.age.title", ["month": facts.month])
    let labels = counts.map(facts.numbers.amount)
    let categories = OpenAge.buckets.map { facts.words("open.age.\($0.key)") }
    let axis = Axis(upTo: counts.max() ?? 0, facts.numbers)
    return [
      .chart(
        Chart(
          kind: .bars, title: title,
          alternative: title + ": "
            + zip(categories, labels).map { "\($0): \($1)" }.joined(separator: "; "),
          categories: categories,
          series: [
            Chart.Series(
              name: facts.words("desk.open"), values: counts.map(Optional.some), labels: labels)
          ],
          axisMaximum: axis.maximum, axisLabels: axis.labels))
    ]
  }
}

/// Ages of open tickets in whole days.
enum OpenAge {
  /// Older than this is worth a decision.
  static let old = 30
  static let buckets: [(key: String, days: ClosedRange<Int>)] = [
    ("under2", -1...1), ("from2to7", 2...7), ("from8to30", 8...30), ("over30", 31...Int.max),
  ]
}
