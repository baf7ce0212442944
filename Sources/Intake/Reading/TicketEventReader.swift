import CSV
import Records

/// Reads rows as changes of tickets.
struct TicketEventReader: RowConsumer {
  var cells: CellReader<TicketEventField>
  private(set) var events: [TicketEvent] = []
  private var cursor = TicketIndex.Cursor()

  init(_ cells: CellReader<TicketEventField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = events
    var cursor = cursor
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var event = TicketEvent()
      event.source = Source(file: cells.context.file, line: batch.lines[row])
      for i in 0..<cells.steps.count {
        let step = cells.steps[i]
        guard let cell = cells.cell(step, batch, row) else {
          if step.field == .ticket { throw CellProblem(column: step.column, kind: .empty) }
          continue
        }
        try cells.read(step, cell, into: &event, &cursor)
      }
      guard event.at != Ticket.never else {
        throw CellProblem(column: cells.columns.firstIndex { $0.field == .at } ?? 0, kind: .empty)
      }
      kept.append(event)
      return true
    }
    events = kept
    self.cursor = cursor
  }
}

extension CellReader<TicketEventField> {
  @inline(__always)
  fileprivate mutating func read(
    _ step: Step<TicketEventField>, _ cell: Cell, into event: inout TicketEvent,
    _ cursor: inout TicketIndex.Cursor
  ) throws(CellProblem) {
    switch step.field {
    case .ticket:
      if let index = context.tickets?.find(cell, &cursor) {
        event.ticket = Int32(bitPattern: index)
      } else if Vocabulary.nothing.contains(cell) {
        throw CellProblem(column: step.column, kind: .empty)
      } else {
        noteUnknownTicket(step, cell, line: event.source.line)
      }
    case .at: if let time = try time(step, cell) { event.at = time.at }
    case .status:
      event.status = name(cell)
      // No status, no change of it.
      if event.status.isMissing { return }
      let code = meaning(step, cell)
      if code == Meanings.unknown { noteUnknownWord(step, cell, line: event.source.line) }
      event.isStatusKnown = code != Meanings.unknown
      event.statusKind = Ticket.Status(rawValue: code) ?? .open
    case .priority: event.priority = name(cell)
    case .technician: event.technician = party(cell)
    case .queue: event.queue = name(cell)
    }
  }
}
