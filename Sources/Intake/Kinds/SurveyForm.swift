import Records

enum SurveyField: String, ExportField {
  case id, ticket, client, contact, score, comment, answered

  static let required = [Self.score]
}

/// Reads rows as survey answers.
struct SurveyForm: RecordForm {
  private var cursor = TicketIndex.Cursor()

  func begin(_ source: Source, client: Int32) -> SurveyResponse {
    var survey = SurveyResponse()
    survey.source = source
    survey.client = client
    return survey
  }

  mutating func read(
    _ step: Step<SurveyField>, _ cell: Cell, into survey: inout SurveyResponse,
    _ cells: inout CellReader<SurveyField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: survey.id = cell.text
    case .ticket:
      if let index = cells.context.tickets?.find(cell, &cursor) {
        survey.ticket = Int32(bitPattern: index)
      } else {
        cells.noteUnknownTicket(step, cell, line: survey.source.line)
      }
    case .client: survey.client = Int32(bitPattern: cells.party(cell).index)
    case .contact: survey.contact = cells.party(cell)
    case .score: survey.score = try cells.score(step, cell, line: survey.source.line)
    case .comment: survey.comment = cells.text(cell)
    case .answered: if let time = try cells.time(step, cell) { survey.answered = time.at }
    }
  }

  func complete(_ survey: inout SurveyResponse) -> SurveyField? {
    survey.answered == Ticket.never && survey.score != 0 ? .answered : nil
  }
}
