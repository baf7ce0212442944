import CSV
import Records

/// The rows of one format's event logs; a ticket's rows may stand in several files.
struct EventLog {
  private var rows: [Ticket] = []
  private var rules: [TicketField: ColumnRule.Fold] = [:]
  private var statusWords: [WordList] = []
  /// Each row is a change: its time and status make the ticket's history.
  private let tellsHistory: Bool

  init(_ format: ExportFormat) { tellsHistory = format.tellsHistory }

  mutating func add(_ rows: [Ticket], _ columns: [Column<TicketField>]) {
    self.rows += rows
    for column in columns where rules[column.field] == nil {
      rules[column.field] = column.fold ?? .first
    }
    for column in columns where column.field == .status {
      statusWords += column.meanings.map(\.words)
    }
  }

  /// Puts the rows together.
  ///
  /// - Parameters:
  ///   - pages: The texts of the rows.
  ///   - names: The run's names, by symbol.
  /// - Returns: one ticket a number, its changes with the ticket's place among them, and the rows that
  ///   another file has, too.
  func fold(
    pages: [TextPage], names: [[UInt8]]
  ) -> (tickets: [Ticket], events: [TicketEvent], repeated: [Source]) {
    let (once, repeated) = withoutRepeated(pages)
    let rows = tellsHistory ? Self.inOrderOfTime(once) : once
    let (tickets, places) = TicketFolding(rules, pages: pages).fold(rows)
    guard tellsHistory else { return (tickets, [], repeated) }
    let known = knownStatuses(names)
    var events: [TicketEvent] = []
    for (row, place) in zip(rows, places) where row.updated != Ticket.never {
      events.append(Self.event(row, place, isStatusKnown: known.contains(row.status)))
    }
    return (tickets, events, repeated)
  }

  /// Overlapping exports hold some changes twice.
  private func withoutRepeated(_ pages: [TextPage]) -> (rows: [Ticket], repeated: [Source]) {
    let lost = Set(
      RepeatedRows.lost(
        count: rows.count, key: { RowKey(rows[$0], id: Array(pages.cell(rows[$0].id))) },
        file: { rows[$0].source.file }, isNewer: { $0 < $1 }, isList: false))
    return (
      rows.indices.filter { !lost.contains($0) }.map { rows[$0] },
      lost.sorted().map { rows[$0].source }
    )
  }

  /// All that makes a row of a log the same as another.
  private struct RowKey: Hashable {
    let id: [UInt8]
    let times: [Int64]
    let names: [Symbol]
    let counts: [Int64]

    init(_ row: Ticket, id: [UInt8]) {
      self.id = id
      times = [
        row.created, row.firstResponse, row.resolved, row.closed, row.updated, row.responseDue,
        row.resolutionDue,
      ]
      names = [
        row.status, row.priority, row.type, row.category, row.channel, row.contact, row.technician,
        row.queue, row.tier, row.slaName,
      ]
      counts = [
        Int64(row.client), Int64(row.reopens), Int64(row.reassignments), Int64(row.replies),
        Int64(row.workedSeconds), Int64(row.pausedSeconds), Int64(row.satisfaction),
      ]
    }
  }

  private static func inOrderOfTime(_ rows: [Ticket]) -> [Ticket] {
    rows.sorted { ($0.updated, $0.source) < ($1.updated, $1.source) }
  }

  private func knownStatuses(_ names: [[UInt8]]) -> Set<Symbol> {
    Set(
      Set(rows.map(\.status)).filter { status in
        names[Int(status.index)].withUnsafeBufferPointer { name in
          statusWords.contains { $0.contains(name) }
        }
      })
  }

  private static func event(_ row: Ticket, _ place: Int, isStatusKnown: Bool) -> TicketEvent {
    var event = TicketEvent()
    event.source = row.source
    event.ticket = Int32(place)
    event.at = row.updated
    event.status = row.status
    event.isStatusKnown = isStatusKnown || row.status.isMissing
    event.statusKind = event.isStatusKnown ? row.statusKind : .open
    event.priority = row.priority
    event.technician = row.technician
    event.queue = row.queue
    return event
  }
}
