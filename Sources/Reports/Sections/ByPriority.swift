import Documents
import KPIs

extension Section {
  /// Created, resolved and open tickets, one row a priority.
  static let byPriority = Section("by-priority") { facts in
    let columns = PriorityTable.columns.compactMap { column in
      facts.measured(column.id).map { (title: facts.words(column.title), line: $0) }
    }
    let names = PriorityTable.names(in: columns.map(\.line))
    guard !names.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: facts.words("priority.caption", ["month": facts.month]),
          columns: [Table.Column(facts.words("priority.priority"))]
            + columns.map { Table.Column($0.title, .trailing) },
          rows: names.map { name in
            [Table.Cell(facts.priorityName(name))]
              + columns.map { PriorityTable.cell(name, in: $0.line, facts) }
          }))
    ]
  }
}

private enum PriorityTable {
  static let columns = [
    (id: "tickets-created", title: "desk.created"),
    (id: "tickets-resolved", title: "desk.resolved"),
    (id: "backlog", title: "desk.open"),
    (id: "first-response-time", title: "priority.firstResponse"),
    (id: "resolution-time", title: "priority.resolution"),
  ]

  /// Every priority once, the most urgent first.
  static func names(in lines: [Line]) -> [String] {
    PriorityOrder.sorted(Array(Set(lines.flatMap(\.current.byPriority).map(\.name))))
  }

  static func cell(_ name: String, in line: Line, _ facts: ReportFacts) -> Table.Cell {
    guard let part = line.current.byPriority.first(where: { $0.name == name }) else {
      return Table.Cell(line.kpi.unit == .count ? "0" : facts.words("value.none"))
    }
    guard let value = part.value else { return Table.Cell(facts.words("value.none")) }
    return Table.Cell(facts.text(value, of: line.kpi))
  }
}

extension ReportFacts {
  /// The export's own word, or "no priority".
  func priorityName(_ name: String) -> String {
    name.isEmpty ? words("priority.none") : name
  }
}
