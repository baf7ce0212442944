import CSV
import Records

/// Columns in which the exporting system tells of its own clocks.
extension CellReader<TicketField> {
  /// What the ticket itself promises; nothing and less than nothing is no promise.
  mutating func readTargets(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Int32>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      guard let seconds = try cells.duration(step, cell), seconds > 0 else { return }
      guard seconds <= 2e9 else { throw CellProblem(column: step.column, kind: .outOfRange) }
      column[row] = Int32(seconds)
    }
  }

  /// What the system counted so far; negative where a reply came before its ticket.
  mutating func readElapsed(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Int32>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      let line = batch.lines[row]
      guard let seconds = try cells.spareDuration(step, cell, line: line),
        (0...2e9).contains(seconds)
      else { return }
      column[row] = Int32(seconds)
    }
  }

  /// What the system says is left of a promise; negative where it is overdue.
  mutating func readRemaining(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ left: inout [PendingValues.TimeLeft]
  ) {
    left = Array(repeating: .unknown, count: batch.rowCount)
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      let seconds = try cells.spareDuration(step, cell, line: batch.lines[row])
      guard let seconds else { return }
      left[row] = seconds < 0 ? .overdue : .some
    }
  }

  /// Seconds that a figure stands beside but does not rest on: a cell that makes no sense is told and
  /// spoils no row.
  private mutating func spareDuration(
    _ step: Step<TicketField>, _ cell: Cell, line: UInt32
  ) throws(CellProblem) -> Double? {
    do throws(CellProblem) {
      return try duration(step, cell)
    } catch {
      if error.kind == .columnUndecided, !context.isDecided { throw error }
      noteUnreadable(step, cell, line: line)
      return nil
    }
  }
}
