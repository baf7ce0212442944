import Records

/// Decides which row of a ticket counts that several rows are about, and remembers by what rule.
final class RepeatedTickets {
  /// How a row was preferred to another.
  enum Rule: Hashable { case changedLast, furthestExport, lastRow }

  private let tickets: PiecedRows<TicketRow>
  private(set) var rules: Set<Rule> = []
  /// Found out when it is needed for the first time.
  private lazy var reach = furthest()

  init(_ tickets: PiecedRows<TicketRow>) { self.tickets = tickets }

  /// Whether a row replaces one that was read before it.
  func replaces(_ later: Int, _ known: Int) -> Bool {
    let (row, old) = (tickets[later], tickets[known])
    if row.updated != old.updated {
      rules.insert(.changedLast)
      return row.updated > old.updated
    }
    guard row.file != old.file, !reach.isSame(row.file, old.file) else {
      rules.insert(.lastRow)
      return true
    }
    rules.insert(.furthestExport)
    return reach.isLater(row.file, than: old.file)
  }

  /// Whether two rows of one number can be one ticket: two companies may count from one, each in an
  /// export of its own.
  func areOne(_ later: Int, _ known: Int) -> Bool {
    let (row, old) = (tickets[later], tickets[known])
    if row.file == old.file || row.client == old.client || row.client <= 0 || old.client <= 0 {
      return true
    }
    return abs(Int64(row.created) - Int64(old.created)) < 60
  }

  private func furthest() -> FileReach {
    var reach = FileReach()
    tickets.forEachPiece { rows, _ in
      guard let file = rows.first?.file else { return }
      var latest: UInt32 = 0
      for row in rows { latest = max(latest, row.created, max(row.updated, row.done)) }
      reach.add(Int64(latest), file)
    }
    return reach
  }

  /// What a finding says about the rows that lost.
  static func message(_ rules: Set<Rule>) -> String {
    let start = "tickets were exported more than once; of each "
    switch (rules.contains(.changedLast), rules.contains(.furthestExport)) {
    case (true, false): return start + "the row that was changed last counts"
    case (false, true):
      return start + "the row of the export that reaches furthest counts, "
        + "as no column says which was changed last"
    case (true, true):
      return start + "the row that was changed last counts, and where no column says so, "
        + "the row of the export that reaches furthest"
    case (false, false):
      return start + "the last row read counts, as nothing says which is newer"
    }
  }
}
