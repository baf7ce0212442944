import CSV
import Records

/// Reads rows as tickets.
struct TicketReader: RowConsumer {
  var cells: CellReader<TicketField>
  /// One piece a batch, so that nothing is copied when there are more.
  private(set) var tickets: [RowPiece<TicketRow>] = []

  init(_ cells: CellReader<TicketField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    if cells.needsProfile { return }
    let marks = cells.marks(of: batch)
    let piece: RowPiece<TicketRow> = cells.context.slabs.rows(batch.rowCount) {
      cells.readTickets(batch, marks, into: $0)
    }
    cells.names.rest()
    tickets.append(piece)
  }
}

extension CellReader<TicketField> {
  /// - Returns: how many tickets stand at the front of `rows`.
  fileprivate mutating func readTickets(
    _ batch: borrowing RowBatch, _ marks: RowMarks, into rows: UnsafeMutablePointer<TicketRow>
  ) -> Int {
    var blank = TicketRow()
    blank.file = context.file
    blank.client = Int32(bitPattern: context.fixedClient.index)
    for row in 0..<batch.rowCount {
      blank.line = batch.lines[row]
      (rows + row).initialize(to: blank)
    }
    // Values that are worked into the ticket once the whole row is known.
    var statuses = [UInt8](repeating: Meanings.unknown, count: batch.rowCount)
    var waits: [Double] = []
    for step in steps { read(step, batch, marks, rows, &statuses, &waits) }
    if hasClientID { readParties(batch, marks, rows) }
    return finish(rows, of: batch, marks) { cells, row throws(CellProblem) in
      guard try cells.isComplete(rows[row], batch, row) else { return false }
      cells.finish(&rows[row], wait: waits.isEmpty ? .nan : waits[row], status: statuses[row])
      return true
    }
  }

  private mutating func read(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>, _ statuses: inout [UInt8], _ waits: inout [Double]
  ) {
    switch step.field {
    case .id: readTexts(step, batch, marks, into: FieldColumn(rows, \.id))
    case .title: readTexts(step, batch, marks, into: FieldColumn(rows, \.title))
    case .client, .clientID: if !hasClientID { readClients(step, batch, marks, rows) }
    case .created: readTimes(step, batch, marks, into: FieldColumn(rows, \.created))
    case .firstResponse: readTimes(step, batch, marks, into: FieldColumn(rows, \.firstResponse))
    case .resolved: readTimes(step, batch, marks, into: FieldColumn(rows, \.resolved))
    case .closed: readTimes(step, batch, marks, into: FieldColumn(rows, \.closed))
    case .updated: readTimes(step, batch, marks, into: FieldColumn(rows, \.updated))
    case .responseDue: readTimes(step, batch, marks, into: FieldColumn(rows, \.responseDue))
    case .resolutionDue: readTimes(step, batch, marks, into: FieldColumn(rows, \.resolutionDue))
    case .firstResponseAfter: readWaits(step, batch, marks, &waits)
    case .priority: readNames(step, batch, marks, into: FieldColumn(rows, \.priority))
    case .type: readNames(step, batch, marks, into: FieldColumn(rows, \.type))
    case .category: readNames(step, batch, marks, into: FieldColumn(rows, \.category))
    case .channel: readNames(step, batch, marks, into: FieldColumn(rows, \.channel))
    case .contact: readNames(step, batch, marks, into: FieldColumn(rows, \.contact))
    case .technician: readNames(step, batch, marks, into: FieldColumn(rows, \.technician))
    case .queue: readNames(step, batch, marks, into: FieldColumn(rows, \.queue))
    case .tier: readNames(step, batch, marks, into: FieldColumn(rows, \.tier))
    case .slaName: readNames(step, batch, marks, into: FieldColumn(rows, \.slaName))
    case .status: readStatuses(step, batch, marks, rows, &statuses)
    case .pausedTime: readSeconds(step, batch, marks, into: FieldColumn(rows, \.pausedSeconds))
    case .timeSpent: readSeconds(step, batch, marks, into: FieldColumn(rows, \.workedSeconds))
    case .reopens: readCounts(step, batch, marks, into: FieldColumn(rows, \.reopens))
    case .reassignments: readCounts(step, batch, marks, into: FieldColumn(rows, \.reassignments))
    case .replies: readCounts(step, batch, marks, into: FieldColumn(rows, \.replies))
    case .escalated:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.escalated), unknown: .unknown)
    case .firstContact:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.firstContact), unknown: .unknown)
    case .responseVerdict:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.responseVerdict), unknown: .none)
    case .resolutionVerdict:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.resolutionVerdict), unknown: .none)
    case .satisfaction: readScores(step, batch, marks, rows)
    }
  }

  // MARK: Columns

  private mutating func readClients(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      rows[row].client = Int32(bitPattern: cells.name(cell, column: step.column).index)
    }
  }

  /// The client's id and name as one text, where the export has both.
  private mutating func readParties(
    _ batch: borrowing RowBatch, _ marks: RowMarks, _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    let party = ScratchMemory()
    let parts = steps.filter { $0.field == .client || $0.field == .clientID }
    for row in 0..<batch.rowCount where !marks.isSpoiled[row] {
      party.clear()
      for step in parts {
        guard let cell = cell(step, batch, row) else { continue }
        let mark = step.field == .clientID ? PartyName.idMark : PartyName.nameMark
        party.add(cell, marked: mark)
      }
      guard let cell = party.cell else { continue }
      rows[row].client = Int32(bitPattern: names.symbol(cell).index)
    }
  }

  private mutating func readStatuses(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>, _ statuses: inout [UInt8]
  ) {
    statuses.withUnsafeMutableBufferPointer { statuses in
      forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
        rows[row].status = cells.name(cell, column: step.column)
        let code = cells.meaning(step, cell)
        statuses[row] = code
        if code == Meanings.unknown { cells.noteUnknownWord(step, cell, line: batch.lines[row]) }
      }
    }
  }

  private mutating func readWaits(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ waits: inout [Double]
  ) {
    waits = Array(repeating: .nan, count: batch.rowCount)
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      let seconds = try cells.duration(step, cell)
      guard seconds ?? 0 <= 2e9 else { throw CellProblem(column: step.column, kind: .outOfRange) }
      waits[row] = seconds ?? .nan
    }
  }

  private mutating func readSeconds(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Int32>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      guard let seconds = try cells.duration(step, cell) else { return }
      guard seconds >= 0, seconds <= 2e9 else {
        throw CellProblem(column: step.column, kind: .outOfRange)
      }
      column[row] = Int32(seconds)
    }
  }

  private mutating func readScores(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      rows[row].satisfaction = try cells.score(step, cell, line: batch.lines[row])
    }
  }

  // MARK: Whole rows

  /// Whether the row has what a ticket needs; false for a line of totals.
  private func isComplete(
    _ ticket: TicketRow, _ batch: borrowing RowBatch, _ row: Int
  ) throws(CellProblem) -> Bool {
    if !ticket.id.isEmpty, ticket.created != 0 { return true }
    if isTotalLine(batch, row) { return false }
    throw CellProblem(column: needed(ticket.id.isEmpty ? .id : .created), kind: .empty)
  }

  private func needed(_ field: TicketField) -> Int {
    columns.firstIndex { $0.field == field } ?? 0
  }

  @inline(__always)
  private func finish(_ ticket: inout TicketRow, wait: Double, status: UInt8) {
    if wait >= 0, ticket.firstResponse == 0 {
      ticket.firstResponse = UInt32(clamping: Int64(ticket.created) + Int64(wait))
    }
    ticket.statusKind = Ticket.Status(rawValue: status) ?? (ticket.done != 0 ? .closed : .open)
  }
}
