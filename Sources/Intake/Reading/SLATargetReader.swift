import CSV
import Records

/// Reads rows as promised times.
struct SLATargetReader: RowConsumer {
  var cells: CellReader<SLATargetField>
  private(set) var targets: [SLATarget] = []

  init(_ cells: CellReader<SLATargetField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = targets
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var target = SLATarget()
      target.source = Source(file: cells.context.file, line: batch.lines[row])
      for step in cells.steps {
        guard let cell = cells.cell(step, batch, row) else { continue }
        switch step.field {
        case .slaName: target.slaName = cell.text
        case .priority: target.priority = cell.text
        case .response: target.response = try cells.promise(step, cell)
        case .resolution: target.resolution = try cells.promise(step, cell)
        case .calendar: target.calendar = cell.text
        }
      }
      guard !target.slaName.isEmpty, !target.priority.isEmpty else {
        let needed: SLATargetField = target.slaName.isEmpty ? .slaName : .priority
        let column = cells.columns.firstIndex { $0.field == needed }
        throw CellProblem(column: column ?? 0, kind: .empty)
      }
      kept.append(target)
      return true
    }
    targets = kept
  }
}

extension CellReader<SLATargetField> {
  fileprivate mutating func promise(
    _ step: Step<SLATargetField>, _ cell: Cell
  ) throws(CellProblem) -> Int64? {
    guard let seconds = try duration(step, cell) else { return nil }
    guard seconds >= 0, seconds < 1e9 else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return Int64(seconds)
  }
}
