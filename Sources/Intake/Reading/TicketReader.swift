import CSV
import Records

/// Reads rows as tickets.
struct TicketReader: RowConsumer {
  var cells: CellReader<TicketField>
  private(set) var tickets: [Ticket] = []
  private let needsClient: Bool
  /// The client's id and name as one text, where the export has both.
  private let party = ScratchMemory()

  init(_ cells: CellReader<TicketField>) {
    self.cells = cells
    needsClient = cells.columns.contains { $0.field == .client || $0.field == .clientID }
  }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = tickets
    tickets = []
    let fixedClient = cells.context.fixedClient
    let party = party
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var ticket = Ticket()
      ticket.client = Int32(bitPattern: fixedClient.index)
      ticket.source = Source(file: cells.context.file, line: batch.lines[row])
      var draft = Draft()
      party.clear()
      for i in 0..<cells.steps.count {
        let step = cells.steps[i]
        guard let cell = cells.cell(step, batch, row) else { continue }
        try cells.read(step, cell, into: &ticket, &draft, party)
      }
      guard try cells.isComplete(ticket, batch, row) else { return false }
      if let cell = party.cell { ticket.client = Int32(bitPattern: cells.names.symbol(cell).index) }
      cells.finish(&ticket, draft)
      kept.append(ticket)
      return true
    }
    tickets = kept
  }

  /// Values that are worked into the ticket once the whole row is known.
  fileprivate struct Draft {
    var firstResponseAfter: Double?
    var status = Meanings.unknown
  }
}

extension CellReader<TicketField> {
  @inline(__always)
  fileprivate mutating func read(
    _ step: Step<TicketField>, _ cell: Cell, into ticket: inout Ticket,
    _ draft: inout TicketReader.Draft, _ party: ScratchMemory
  ) throws(CellProblem) {
    switch step.field {
    case .id: ticket.id = text(cell)
    case .title: ticket.title = text(cell)
    case .client, .clientID: readClient(step, cell, &ticket, party)
    case .created: if let time = try time(step, cell) { ticket.created = time.at }
    case .firstResponse: if let time = try time(step, cell) { ticket.firstResponse = time.at }
    case .resolved: if let time = try time(step, cell) { ticket.resolved = time.at }
    case .closed: if let time = try time(step, cell) { ticket.closed = time.at }
    case .updated: if let time = try time(step, cell) { ticket.updated = time.at }
    case .responseDue: if let time = try time(step, cell) { ticket.responseDue = time.at }
    case .resolutionDue: if let time = try time(step, cell) { ticket.resolutionDue = time.at }
    case .firstResponseAfter:
      draft.firstResponseAfter = try duration(step, cell)
      guard draft.firstResponseAfter ?? 0 <= 2e9 else { throw outOfRange(step) }
    case .priority: ticket.priority = name(cell)
    case .type: ticket.type = name(cell)
    case .category: ticket.category = name(cell)
    case .channel: ticket.channel = name(cell)
    case .contact: ticket.contact = name(cell)
    case .technician: ticket.technician = name(cell)
    case .queue: ticket.queue = name(cell)
    case .tier: ticket.tier = name(cell)
    case .slaName: ticket.slaName = name(cell)
    case .status: readStatus(step, cell, &ticket, &draft)
    case .pausedTime:
      if let seconds = try duration(step, cell) {
        guard seconds >= 0, seconds <= 2e9 else { throw outOfRange(step) }
        ticket.pausedSeconds = Int32(seconds)
      }
    case .reopens: ticket.reopens = try count(step, cell) ?? -1
    case .reassignments: ticket.reassignments = try count(step, cell) ?? -1
    case .replies: ticket.replies = try count(step, cell) ?? -1
    case .escalated: ticket.escalated = answer(step, cell, ticket.source.line)
    case .firstContact: ticket.firstContact = answer(step, cell, ticket.source.line)
    case .responseVerdict: ticket.responseVerdict = verdict(step, cell, ticket.source.line)
    case .resolutionVerdict: ticket.resolutionVerdict = verdict(step, cell, ticket.source.line)
    case .timeSpent:
      if let seconds = try duration(step, cell) {
        guard seconds >= 0, seconds <= 2e9 else { throw outOfRange(step) }
        ticket.workedSeconds = Int32(seconds)
      }
    case .satisfaction: ticket.satisfaction = try score(step, cell, line: ticket.source.line)
    }
  }

  private func outOfRange(_ step: Step<TicketField>) -> CellProblem {
    CellProblem(column: step.column, kind: .outOfRange)
  }

  private mutating func readClient(
    _ step: Step<TicketField>, _ cell: Cell, _ ticket: inout Ticket, _ party: ScratchMemory
  ) {
    guard hasClientID else {
      ticket.client = Int32(bitPattern: name(cell).index)
      return
    }
    party.add(cell, marked: step.field == .clientID ? PartyName.idMark : PartyName.nameMark)
  }

  private mutating func readStatus(
    _ step: Step<TicketField>, _ cell: Cell, _ ticket: inout Ticket,
    _ draft: inout TicketReader.Draft
  ) {
    ticket.status = name(cell)
    draft.status = meaning(step, cell)
    if draft.status == Meanings.unknown { noteUnknownWord(step, cell, line: ticket.source.line) }
  }

  private mutating func answer(
    _ step: Step<TicketField>, _ cell: Cell, _ line: UInt32
  ) -> Ticket.Answer {
    let code = meaning(step, cell)
    if code == Meanings.unknown { noteUnknownWord(step, cell, line: line) }
    return Ticket.Answer(rawValue: code) ?? .unknown
  }

  private mutating func verdict(
    _ step: Step<TicketField>, _ cell: Cell, _ line: UInt32
  ) -> Ticket.Verdict {
    let code = meaning(step, cell)
    if code == Meanings.unknown { noteUnknownWord(step, cell, line: line) }
    return Ticket.Verdict(rawValue: code) ?? .none
  }

  /// Whether the row has what a ticket needs; false for a line of totals.
  fileprivate func isComplete(
    _ ticket: Ticket, _ batch: borrowing RowBatch, _ row: Int
  ) throws(CellProblem) -> Bool {
    if !ticket.id.isEmpty, ticket.created != Ticket.never { return true }
    if isTotalLine(batch, row) { return false }
    throw CellProblem(column: needed(ticket.id.isEmpty ? .id : .created), kind: .empty)
  }

  private func needed(_ field: TicketField) -> Int {
    columns.firstIndex { $0.field == field } ?? 0
  }

  fileprivate mutating func finish(_ ticket: inout Ticket, _ draft: TicketReader.Draft) {
    if let after = draft.firstResponseAfter, ticket.firstResponse == Ticket.never, after >= 0 {
      ticket.firstResponse = ticket.created + Int64(after)
    }
    ticket.statusKind =
      Ticket.Status(rawValue: draft.status) ?? (ticket.isDone ? .closed : .open)
  }
}
