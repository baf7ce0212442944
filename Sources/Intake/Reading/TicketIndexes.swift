import Records

/// Finds tickets by number, each system's apart: two systems may use the same numbers.
struct TicketIndexes: Sendable {
  private var bySystem: [String: TicketIndex] = [:]

  /// Takes the system of each input file, and tells `duplicate` every row that a newer one replaces.
  init(
    _ tickets: PiecedRows<TicketRow>, pages: [TextPage], systems: [String],
    repeated: RepeatedTickets, duplicate: (Int) -> Void
  ) {
    for (system, parts) in Self.parts(tickets, systems) {
      bySystem[system] = TicketIndex(
        parts, pages: pages, repeated: repeated, duplicate: duplicate)
    }
  }

  /// Tickets of several companies that have one number.
  var shared: [UInt32] { bySystem.values.flatMap { $0.shared.values.joined() }.sorted() }

  /// Where files of a system look a number up: among its own tickets, else among everybody's.
  ///
  /// `everywhere` is for what no system owns; a number that two systems use is nobody's then.
  func forSystem(_ system: String, everywhere: Bool = false) -> TicketFinder {
    if !everywhere, let own = bySystem[system] { return TicketFinder(indexes: [own]) }
    return TicketFinder(indexes: bySystem.keys.sorted().compactMap { bySystem[$0] })
  }

  private static func parts(
    _ tickets: PiecedRows<TicketRow>, _ systems: [String]
  ) -> [(String, [TicketIndex.Part])] {
    var result: [String: [TicketIndex.Part]] = [:]
    for (piece, start) in zip(tickets.pieces, tickets.starts) {
      guard let first = piece.rows.first else { continue }
      result[systems[Int(first.file)], default: []].append((piece.rows, start))
    }
    return result.sorted { $0.key < $1.key }
  }
}

/// Looks a ticket's number up in one or several systems.
struct TicketFinder: Sendable {
  private let indexes: [TicketIndex]
  /// The only system, where there is but one.
  private let single: TicketIndex?

  fileprivate init(indexes: [TicketIndex]) {
    self.indexes = indexes
    single = indexes.count == 1 ? indexes[0] : nil
  }

  /// - Returns: nil where no system has the number, or more than one has.
  @inline(__always)
  func find(_ cell: Cell, _ cursor: inout TicketIndex.Cursor) -> UInt32? {
    if let single { return single.find(cell, &cursor) }
    return findInAll(cell)
  }

  private func findInAll(_ cell: Cell) -> UInt32? {
    let found = indexes.compactMap { index in
      var fresh = TicketIndex.Cursor()
      return index.find(cell, &fresh)
    }
    return found.count == 1 ? found[0] : nil
  }
}
