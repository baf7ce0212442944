import CSV
import Records

/// Reads rows as days on which the business calendar is closed.
struct HolidayReader: RowConsumer {
  var cells: CellReader<HolidayField>
  /// Days since 1970-01-01.
  private(set) var days: [Int32] = []

  init(_ cells: CellReader<HolidayField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = days
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      for step in cells.steps where step.field == .date {
        guard let cell = cells.cell(step, batch, row), let day = try cells.day(step, cell) else {
          throw CellProblem(column: step.column, kind: .empty)
        }
        kept.append(day)
      }
      return true
    }
    days = kept
  }
}
