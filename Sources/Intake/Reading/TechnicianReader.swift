import CSV
import Records

/// Reads rows as technicians.
struct TechnicianReader: RowConsumer {
  var cells: CellReader<TechnicianField>
  private(set) var technicians: [Technician] = []

  init(_ cells: CellReader<TechnicianField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = technicians
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var technician = Technician()
      technician.source = Source(file: cells.context.file, line: batch.lines[row])
      for step in cells.steps {
        guard let cell = cells.cell(step, batch, row) else { continue }
        try cells.read(step, cell, into: &technician)
      }
      guard !technician.name.isEmpty else { throw CellProblem(column: 0, kind: .empty) }
      kept.append(technician)
      return true
    }
    technicians = kept
  }
}

extension CellReader<TechnicianField> {
  fileprivate mutating func read(
    _ step: Step<TechnicianField>, _ cell: Cell, into technician: inout Technician
  ) throws(CellProblem) {
    switch step.field {
    case .name: technician.name = cell.text
    case .role: technician.role = cell.text
    case .team: technician.team = cell.text
    case .hoursPerWeek:
      technician.hoursPerWeek = try number(step, cell)
      guard (0...168).contains(technician.hoursPerWeek ?? 0) else {
        throw CellProblem(column: step.column, kind: .outOfRange)
      }
    case .start: technician.from = try day(step, cell)
    case .end: technician.to = try day(step, cell)
    }
  }
}
