import CSV
import Records

/// Columns of tickets that take more than reading cell by cell into a field.
extension CellReader<TicketField> {
  mutating func readClients(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      rows[row].client = Int32(bitPattern: cells.party(cell, column: step.column).index)
    }
  }

  /// The client's id and name as one text, where the export has both.
  mutating func readClients(
    _ batch: borrowing RowBatch, _ marks: RowMarks, _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    let party = ScratchMemory()
    let parts = steps.filter { $0.field == .client || $0.field == .clientID }
    for row in 0..<batch.rowCount where !marks.isSpoiled[row] {
      party.clear()
      for step in parts {
        guard let cell = cell(step, batch, row), !PartyName.isNobody(cell) else { continue }
        let mark = step.field == .clientID ? PartyName.idMark : PartyName.nameMark
        party.add(cell, marked: mark)
      }
      guard let cell = party.cell else { continue }
      rows[row].client = Int32(bitPattern: names.symbol(cell).index)
    }
  }

  /// The tickets' own numbers; one that a spreadsheet rounded is several tickets' at once.
  mutating func readNumbers(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Text>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      // Nearly all numbers end in a digit, and no word for "none" does.
      if !cell[cell.count - 1].isDigit, Vocabulary.nothing.contains(cell) { return }
      if TicketNumber.isDestroyed(cell) {
        throw CellProblem(column: step.column, kind: .destroyedNumber)
      }
      column[row] = cells.text(cell)
    }
  }

  mutating func readStatuses(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>, _ pending: inout PendingValues
  ) {
    let groups = pending.statusGroups
    pending.statuses.withUnsafeMutableBufferPointer { statuses in
      forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
        rows[row].status = cells.name(cell, column: step.column)
        let code = cells.meaning(step, cell)
        statuses[row] = code
        guard code == Meanings.unknown else { return }
        if !groups.isEmpty { statuses[row] = groups[row] }
        // A group that is over is over; one that is not may hold states that wait.
        guard !Self.isOver(statuses[row]) else { return }
        cells.noteUnknownWord(step, cell, line: batch.lines[row])
      }
    }
  }

  private static func isOver(_ code: UInt8) -> Bool {
    code == Ticket.Status.resolved.rawValue || code == Ticket.Status.closed.rawValue
  }

  /// What the system's own sorting of its states says of those that nobody has given a meaning.
  mutating func readStatusGroups(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ groups: inout [UInt8]
  ) {
    groups = Array(repeating: Meanings.unknown, count: batch.rowCount)
    groups.withUnsafeMutableBufferPointer { groups in
      forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
        groups[row] = cells.meaning(step, cell)
      }
    }
  }

  mutating func readWaits(
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

  mutating func readSeconds(
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

  mutating func readScores(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      rows[row].satisfaction = try cells.score(step, cell, line: batch.lines[row])
    }
  }
}
