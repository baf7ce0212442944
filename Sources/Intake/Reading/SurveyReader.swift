import CSV
import Records

/// Reads rows as survey answers.
struct SurveyReader: RowConsumer {
  var cells: CellReader<SurveyField>
  private(set) var surveys: [SurveyResponse] = []
  private var cursor = TicketIndex.Cursor()

  init(_ cells: CellReader<SurveyField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = surveys
    surveys = []
    var cursor = cursor
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var survey = SurveyResponse()
      survey.source = Source(file: cells.context.file, line: batch.lines[row])
      survey.client = Int32(bitPattern: cells.context.fixedClient.index)
      for i in 0..<cells.steps.count {
        let step = cells.steps[i]
        guard let cell = cells.cell(step, batch, row) else { continue }
        try cells.read(step, cell, into: &survey, &cursor)
      }
      guard survey.answered != Ticket.never || survey.score == 0 else {
        throw CellProblem(
          column: cells.columns.firstIndex { $0.field == .answered } ?? 0, kind: .empty)
      }
      kept.append(survey)
      return true
    }
    surveys = kept
    self.cursor = cursor
  }
}

extension CellReader<SurveyField> {
  fileprivate mutating func read(
    _ step: Step<SurveyField>, _ cell: Cell, into survey: inout SurveyResponse,
    _ cursor: inout TicketIndex.Cursor
  ) throws(CellProblem) {
    switch step.field {
    case .id: survey.id = cell.text
    case .ticket:
      if let index = context.tickets?.find(cell, &cursor) {
        survey.ticket = Int32(bitPattern: index)
      } else {
        noteUnknownTicket(step, cell, line: survey.source.line)
      }
    case .client: survey.client = Int32(bitPattern: party(cell).index)
    case .contact: survey.contact = party(cell)
    case .score: survey.score = try score(step, cell, line: survey.source.line)
    case .comment: survey.comment = text(cell)
    case .answered: if let time = try time(step, cell) { survey.answered = time.at }
    }
  }
}
