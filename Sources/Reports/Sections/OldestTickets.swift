import Documents
import KPIs
import Records

extension Section {
  /// The ten tickets that have been open longest.
  static let oldestTickets = Section("oldest-tickets") { facts in
    let oldest = facts.openTickets.prefix(10)
    guard !oldest.isEmpty else { return [] }
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("oldest.caption", count: oldest.count, ["month": facts.month]),
          columns: [
            Table.Column(words("ticket.id")), Table.Column(words("ticket.title")),
            Table.Column(words("priority.priority")), Table.Column(words("ticket.created")),
            Table.Column(words("ticket.daysOpen"), .trailing),
          ],
          rows: oldest.map { index in
            [
              Table.Cell(facts.ticketID(index)), Table.Cell(facts.ticketTitle(index)),
              Table.Cell(facts.priority(index)),
              Table.Cell(facts.shortDay(of: facts.ticket(index).created)),
              Table.Cell(facts.numbers.whole(facts.daysOpen(index))),
            ]
          }))
    ]
  }
}
