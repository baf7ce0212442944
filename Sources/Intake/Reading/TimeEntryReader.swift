import CSV
import Records

/// Reads rows as time entries.
struct TimeEntryReader: RowConsumer {
  var cells: CellReader<TimeEntryField>
  private(set) var entries: [EntryRow] = []
  private var cursor = TicketIndex.Cursor()

  init(_ cells: CellReader<TimeEntryField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = entries
    entries = []
    var cursor = cursor
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var entry = TimeEntry()
      entry.source = Source(file: cells.context.file, line: batch.lines[row])
      entry.client = Int32(bitPattern: cells.context.fixedClient.index)
      var draft = Draft()
      for i in 0..<cells.steps.count {
        let step = cells.steps[i]
        guard let cell = cells.cell(step, batch, row) else { continue }
        try cells.read(step, cell, into: &entry, &draft, &cursor)
      }
      guard try cells.finish(&entry, draft, batch, row) else { return false }
      kept.append(EntryRow(entry))
      return true
    }
    self.cursor = cursor
    entries = kept
  }

  fileprivate struct Draft {
    var end: Int64?
    var seconds: Double?
  }
}

extension CellReader<TimeEntryField> {
  @inline(__always)
  fileprivate mutating func read(
    _ step: Step<TimeEntryField>, _ cell: Cell, into entry: inout TimeEntry,
    _ draft: inout TimeEntryReader.Draft, _ cursor: inout TicketIndex.Cursor
  ) throws(CellProblem) {
    switch step.field {
    case .ticket: readTicket(cell, &entry, &cursor)
    case .client, .clientID: entry.client = Int32(bitPattern: name(cell).index)
    case .technician: entry.technician = name(cell)
    case .role: entry.role = name(cell)
    case .workType: entry.workType = name(cell)
    case .billing:
      let code = meaning(step, cell)
      if code == Meanings.unknown { noteUnknownWord(step, cell, line: entry.source.line) }
      entry.billing = TimeEntry.Billing(rawValue: code) ?? .unknown
    case .start:
      if let time = try time(step, cell) {
        entry.start = time.at
        entry.hasTimeOfDay = time.hasTime
      }
    case .end: draft.end = try time(step, cell)?.at
    case .duration: draft.seconds = try duration(step, cell)
    case .note: break
    }
  }

  private mutating func readTicket(
    _ cell: Cell, _ entry: inout TimeEntry, _ cursor: inout TicketIndex.Cursor
  ) {
    guard let index = context.tickets?.find(cell, &cursor) else {
      note { $0.unknownTickets += 1 }
      return
    }
    entry.ticket = Int32(bitPattern: index)
  }

  private func column(_ field: TimeEntryField) -> Int? {
    columns.firstIndex { $0.field == field }
  }

  /// Works out the duration; false for a line of totals.
  fileprivate func finish(
    _ entry: inout TimeEntry, _ draft: TimeEntryReader.Draft, _ batch: borrowing RowBatch,
    _ row: Int
  ) throws(CellProblem) -> Bool {
    guard entry.start != Ticket.never else {
      if isTotalLine(batch, row) { return false }
      throw CellProblem(column: column(.start) ?? 0, kind: .empty)
    }
    var seconds = draft.seconds
    if seconds == nil, let end = draft.end { seconds = Double(end - entry.start) }
    guard let seconds else {
      throw CellProblem(column: column(.duration) ?? column(.end) ?? 0, kind: .empty)
    }
    guard seconds >= 0, seconds <= 31 * 86_400 else {
      let field = draft.seconds == nil ? TimeEntryField.end : .duration
      throw CellProblem(column: column(field) ?? 0, kind: .outOfRange)
    }
    entry.seconds = Int32(seconds.rounded())
    return true
  }
}
