import Records

enum TechnicianField: String, ExportField {
  case name, role, team, hoursPerWeek, start, end

  static let required = [Self.name]
}

/// Reads rows as technicians.
struct TechnicianForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> Technician {
    var technician = Technician()
    technician.source = source
    return technician
  }

  func read(
    _ step: Step<TechnicianField>, _ cell: Cell, into technician: inout Technician,
    _ cells: inout CellReader<TechnicianField>
  ) throws(CellProblem) {
    switch step.field {
    case .name: technician.name = cell.text
    case .role: technician.role = cell.text
    case .team: technician.team = cell.text
    case .hoursPerWeek: technician.hoursPerWeek = try cells.number(step, cell, in: 0...168)
    case .start: technician.from = try cells.day(step, cell)
    case .end: technician.to = try cells.day(step, cell)
    }
  }

  func complete(_ technician: inout Technician) -> TechnicianField? {
    technician.name.isEmpty ? .name : nil
  }
}
