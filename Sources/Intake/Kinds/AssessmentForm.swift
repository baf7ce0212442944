import Records

enum AssessmentField: String, ExportField {
  case day, section, statement, answer, respondent

  static let required = [Self.statement, .answer]
}

/// Reads rows as answers of the self-assessment.
struct AssessmentForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> Assessment {
    var assessment = Assessment()
    assessment.source = source
    return assessment
  }

  func read(
    _ step: Step<AssessmentField>, _ cell: Cell, into assessment: inout Assessment,
    _ cells: inout CellReader<AssessmentField>
  ) throws(CellProblem) {
    switch step.field {
    case .day: assessment.day = try cells.day(step, cell)
    case .section: assessment.section = cell.text
    case .statement: assessment.statement = cell.text
    case .answer: assessment.answer = try cells.units(step, cell, in: 1...5) ?? 0
    case .respondent: assessment.respondent = cell.text
    }
  }

  func complete(_ assessment: inout Assessment) -> AssessmentField? {
    if assessment.statement.isEmpty { return .statement }
    return assessment.answer == 0 ? .answer : nil
  }
}
