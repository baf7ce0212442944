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
            Table.Column(words("misses.over"), .trailing), Table.Column(words("misses.mostly")),
          ],
          rows: shown.map { row($0, facts) }, note: note))
    ]
  }

  private static func row(_ miss: MissedTicket, _ facts: ReportFacts) -> [Table.Cell] {
    let none = facts.words("value.none")
    let actual = miss.elapsed.map { facts.numbers.workingTime(Double($0)) }
    return [
      Table.Cell(facts.ticketID(miss.ticket)), Table.Cell(facts.ticketTitle(miss.ticket)),
      Table.Cell(facts.priority(miss.ticket)),
      Table.Cell(facts.words("misses.\(miss.promise.rawValue)")),
      Table.Cell(facts.target(of: miss)),
      Table.Cell(
        miss.isOpen ? facts.words("misses.open", ["actual": actual ?? none]) : actual ?? none),
      Table.Cell(facts.over(miss), tone: .bad),
      Table.Cell(mostly(miss).map { facts.words("misses.spent.\($0.rawValue)") } ?? none),
    ]
  }
}

extension Section {
  /// Where most of the time went; a first reply is late because it did not come.
  private static func mostly(_ miss: MissedTicket) -> MissCauses.Cause? {
    miss.promise == .response ? .beforeReply : miss.causes?.main
  }
}

extension ReportFacts {
  /// "4 h", or "by 5 Oct 2026" where the export states a due date.
  fileprivate func target(of miss: MissedTicket) -> String {
    if let target = miss.target { return numbers.workingTime(Double(target)) }
    return miss.due.map { words("misses.due", ["day": shortDay(of: $0)]) } ?? words("value.none")
  }

  /// How far a promise was missed: "3 h 25 min", "2 d 4 h" past a due date, "–" when unknown.
  func over(_ miss: MissedTicket) -> String {
    guard let over = miss.overBy.map(Double.init) else { return words("value.none") }
    return miss.due == nil ? numbers.workingTime(over) : numbers.elapsed(over)
  }
}
