import Records

enum ProjectField: String, ExportField {
  case id, client, name, status, manager, start, end, finished, budgetHours, usedHours, budget
  case currency, complete, milestone, milestoneDue, milestoneDone

  static let required = [Self.name]
}

/// Reads rows as projects; a row that names a milestone speaks of that checkpoint.
struct ProjectForm: RecordForm {
  private var currency = ""
  private var milestone = Project.Milestone(name: "")

  mutating func begin(_ source: Source, client: Int32) -> Project {
    self = Self()
    var project = Project()
    project.source = source
    project.client = client
    return project
  }

  mutating func read(
    _ step: Step<ProjectField>, _ cell: Cell, into project: inout Project,
    _ cells: inout CellReader<ProjectField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: project.id = cell.text
    case .client: project.client = Int32(bitPattern: cells.party(cell).index)
    case .name: project.name = cell.text
    case .status: project.status = cell.text
    case .manager: project.manager = cell.text
    case .start: project.start = try cells.day(step, cell)
    case .end: project.end = try cells.day(step, cell)
    case .finished: project.finished = try cells.day(step, cell)
    case .budgetHours: project.budgetHours = try cells.hours(step, cell)
    case .usedHours: project.usedHours = try cells.hours(step, cell)
    case .budget: project.budget = try cells.money(step, cell)
    case .currency: currency = cells.currency(cell)
    case .complete: project.complete = try cells.percent(step, cell, in: 0...100)
    case .milestone: milestone.name = cell.text
    case .milestoneDue: milestone.due = try cells.day(step, cell)
    case .milestoneDone: milestone.done = try cells.day(step, cell)
    }
  }

  func complete(_ project: inout Project) -> ProjectField? {
    project.budget?.setCurrency(currency)
    if !milestone.name.isEmpty { project.milestone = milestone }
    return project.name.isEmpty ? .name : nil
  }
}
