import Documents
import KPIs
import Records

extension Section {
  /// Every ticket that missed a target, the furthest over first.
  static let slaMisses = Section("sla-misses") { facts in
    let misses = facts.misses
    guard !misses.isEmpty else {
      let judged = facts.measured("sla-resolution") ?? facts.measured("sla-response")
      return judged == nil ? [] : [.paragraph([.text(facts.words("misses.none"))])]
    }
    let words = facts.words
    let (shown, note) = facts.capped(misses)
    return [
      .table(
        Table(
          caption: words("misses.caption", count: misses.count, ["month": facts.month]),
          columns: [
            Table.Column(words("ticket.id")), Table.Column(words("ticket.title")),
            Table.Column(words("priority.priority")), Table.Column(words("misses.promise")),
            Table.Column(words("misses.target"), .trailing),
            Table.Column(words("misses.actual"), .trailing),
            Table.Column(words("misses.over"), .trailing), Table.Column(words("ticket.created")),
          ],
          rows: shown.map { row($0, facts) }, note: note))
    ]
  }

  private static func row(_ miss: Miss, _ facts: MonthlyFacts) -> [Table.Cell] {
    let actual = facts.numbers.workingTime(Double(miss.actual))
    return [
      Table.Cell(facts.ticketID(miss.ticket)), Table.Cell(facts.ticketTitle(miss.ticket)),
      Table.Cell(facts.priority(miss.ticket)),
      Table.Cell(facts.words("misses.\(miss.promise.rawValue)")),
      Table.Cell(facts.numbers.workingTime(Double(miss.target))),
      Table.Cell(miss.isOpen ? facts.words("misses.open", ["actual": actual]) : actual),
      Table.Cell(facts.numbers.workingTime(Double(miss.actual - miss.target)), tone: .bad),
      Table.Cell(facts.shortDay(of: facts.ticket(miss.ticket).created)),
    ]
  }
}
