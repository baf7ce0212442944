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
    sentences += pace(line.current, facts)
    let old = facts.oldTickets.count
    if old > 0 { sentences.append(facts.words("open.old", count: old)) }
    return [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  /// Who has to move next, and how long the rest takes.
  private static func pace(_ score: Score, _ facts: ReportFacts) -> [String] {
    let waiting = score.count("waitingOnClient")
    let days = score.count("daysOfWork")
    var sentences: [String] = []
    if days > 0 {
      sentences.append(
        facts.words("open.daysOfWork", ["days": facts.numbers.decimal(days, places: 1)]))
    }
    if waiting > 0 { sentences.append(facts.words("open.waiting", count: waiting)) }
    return sentences
  }

  /// How many open tickets are how old.
  static let backlogAge = Section("backlog-age") { facts in
    guard let line = facts.measured("backlog-age") else { return [] }
    let counts = OpenAge.groups.map { line.current.count($0) }
    let title = facts.words("open.age.title", ["month": facts.month])
    let labels = counts.map(facts.numbers.amount)
    let categories = OpenAge.groups.map { facts.words("open.age.\($0)") }
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

/// The groups by age in which open tickets are counted.
enum OpenAge {
  static let groups = ["under2Days", "days2to7", "days8to30", "over30Days"]
}

extension ReportFacts {
  /// Tickets open for more than thirty days, as the figure counts them; oldest first.
  var oldTickets: ArraySlice<Int> {
    openTickets.prefix(Int(self["backlog"]?.current.count("over30Days") ?? 0))
  }
}
