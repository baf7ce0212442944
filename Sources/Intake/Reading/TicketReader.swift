import CSV
import Records

/// Reads rows as tickets.
struct TicketReader: RowConsumer {
  var cells: CellReader<TicketField>
  /// One piece a batch, so that nothing is copied when there are more.
  private(set) var tickets: [RowPiece<TicketRow>] = []

  init(_ cells: CellReader<TicketField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    if cells.needsProfile { return }
    let marks = cells.marks(of: batch)
    let piece: RowPiece<TicketRow> = cells.context.slabs.rows(batch.rowCount) {
      cells.readTickets(batch, marks, into: $0)
    }
    cells.names.rest()
    tickets.append(piece)
  }
}

extension CellReader<TicketField> {
  /// - Returns: how many tickets stand at the front of `rows`.
  fileprivate mutating func readTickets(
    _ batch: borrowing RowBatch, _ marks: RowMarks, into rows: UnsafeMutablePointer<TicketRow>
  ) -> Int {
    var blank = TicketRow()
    blank.file = context.file
    blank.client = Int32(bitPattern: context.fixedClient.index)
    for row in 0..<batch.rowCount {
      blank.line = batch.lines[row]
      (rows + row).initialize(to: blank)
    }
    var pending = PendingValues(count: batch.rowCount, isPiece: columns.contains { $0.fold != nil })
    for step in steps { read(step, batch, marks, rows, &pending) }
    if hasClientID { readClients(batch, marks, rows) }
    return finish(rows, of: batch, marks) { cells, row throws(CellProblem) in
      guard try cells.isComplete(rows[row], batch, row) else { return false }
      pending.complete(&rows[row], at: row)
      return true
    }
  }

  private mutating func read(
    _ step: Step<TicketField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<TicketRow>, _ pending: inout PendingValues
  ) {
    switch step.field {
    case .id: readNumbers(step, batch, marks, into: FieldColumn(rows, \.id))
    case .title: readTexts(step, batch, marks, into: FieldColumn(rows, \.title))
    case .client, .clientID: if !hasClientID { readClients(step, batch, marks, rows) }
    case .created: readTimes(step, batch, marks, into: FieldColumn(rows, \.created))
    case .firstResponse: readTimes(step, batch, marks, into: FieldColumn(rows, \.firstResponse))
    case .resolved: readTimes(step, batch, marks, into: FieldColumn(rows, \.resolved))
    case .closed: readTimes(step, batch, marks, into: FieldColumn(rows, \.closed))
    case .updated: readTimes(step, batch, marks, into: FieldColumn(rows, \.updated))
    case .responseDue: readTimes(step, batch, marks, into: FieldColumn(rows, \.responseDue))
    case .resolutionDue: readTimes(step, batch, marks, into: FieldColumn(rows, \.resolutionDue))
    case .firstResponseAfter: readWaits(step, batch, marks, &pending.waits)
    case .priority: readNames(step, batch, marks, into: FieldColumn(rows, \.priority))
    case .type: readNames(step, batch, marks, into: FieldColumn(rows, \.type))
    case .category: readNames(step, batch, marks, into: FieldColumn(rows, \.category))
    case .channel: readNames(step, batch, marks, into: FieldColumn(rows, \.channel))
    case .contact: readParties(step, batch, marks, into: FieldColumn(rows, \.contact))
    case .technician: readParties(step, batch, marks, into: FieldColumn(rows, \.technician))
    case .queue: readNames(step, batch, marks, into: FieldColumn(rows, \.queue))
    case .tier: readNames(step, batch, marks, into: FieldColumn(rows, \.tier))
    case .slaName: readNames(step, batch, marks, into: FieldColumn(rows, \.slaName))
    case .statusGroup: readStatusGroups(step, batch, marks, &pending.statusGroups)
    case .status: readStatuses(step, batch, marks, rows, &pending)
    case .pausedTime: readSeconds(step, batch, marks, into: FieldColumn(rows, \.pausedSeconds))
    case .timeSpent: readSeconds(step, batch, marks, into: FieldColumn(rows, \.workedSeconds))
    case .reopens: readCounts(step, batch, marks, into: FieldColumn(rows, \.reopens))
    case .reassignments: readCounts(step, batch, marks, into: FieldColumn(rows, \.reassignments))
    case .replies: readCounts(step, batch, marks, into: FieldColumn(rows, \.replies))
    case .escalated:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.escalated), unknown: .unknown)
    case .firstContact:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.firstContact), unknown: .unknown)
    case .responseVerdict:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.responseVerdict), unknown: .none)
    case .resolutionVerdict:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.resolutionVerdict), unknown: .none)
    case .satisfaction: readScores(step, batch, marks, rows)
    case .responseTarget:
      readTargets(step, batch, marks, into: FieldColumn(rows, \.responseTarget))
    case .resolutionTarget:
      readTargets(step, batch, marks, into: FieldColumn(rows, \.resolutionTarget))
    case .responseElapsed:
      readElapsed(step, batch, marks, into: FieldColumn(rows, \.exportedResponseSeconds))
    case .resolutionElapsed:
      readElapsed(step, batch, marks, into: FieldColumn(rows, \.exportedResolutionSeconds))
    case .responseRemaining: readRemaining(step, batch, marks, &pending.responseLeft)
    case .resolutionRemaining: readRemaining(step, batch, marks, &pending.resolutionLeft)
    }
  }

  // MARK: Whole rows

  /// Whether the row has what a ticket needs; false for a line of totals.
  private func isComplete(
    _ ticket: TicketRow, _ batch: borrowing RowBatch, _ row: Int
  ) throws(CellProblem) -> Bool {
    if !ticket.id.isEmpty, ticket.created != 0 { return true }
    if isTotalLine(batch, row) { return false }
    throw CellProblem(column: needed(ticket.id.isEmpty ? .id : .created), kind: .empty)
  }

  private func needed(_ field: TicketField) -> Int {
    columns.firstIndex { $0.field == field } ?? 0
  }
}
