import Records

enum SLATargetField: String, ExportField {
  case slaName, priority, response, resolution, calendar

  static let required = [Self.slaName, .priority]
}

/// Reads rows as promised times.
struct SLATargetForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> SLATarget {
    var target = SLATarget()
    target.source = source
    return target
  }

  func read(
    _ step: Step<SLATargetField>, _ cell: Cell, into target: inout SLATarget,
    _ cells: inout CellReader<SLATargetField>
  ) throws(CellProblem) {
    switch step.field {
    case .slaName: target.slaName = cell.text
    case .priority: target.priority = cell.text
    case .response: target.response = try cells.promise(step, cell)
    case .resolution: target.resolution = try cells.promise(step, cell)
    case .calendar: target.calendar = cell.text
    }
  }

  func complete(_ target: inout SLATarget) -> SLATargetField? {
    if target.slaName.isEmpty { return .slaName }
    return target.priority.isEmpty ? .priority : nil
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
