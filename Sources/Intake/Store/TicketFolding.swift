import Records

/// Makes one ticket of several rows: one a row is an event or an interaction.
///
/// A field's rule says which row decides: `first` (the default: the first row that has a value),
/// `last`, `min` or `max` of a time, `count` of rows that have a value.
struct TicketFolding {
  private let rules: [TicketField: ColumnRule.Fold]
  private let pages: [TextPage]

  init(_ rules: [TicketField: ColumnRule.Fold], pages: [TextPage]) {
    self.rules = rules
    self.pages = pages
  }

  /// - Returns: one ticket a number, in the order of their first rows, and each row's ticket.
  func fold(_ rows: [Ticket]) -> (tickets: [Ticket], places: [Int]) {
    // Two companies may have a ticket of one number.
    var known: [[UInt8]: [Int]] = [:]
    var tickets: [Ticket] = []
    var places: [Int] = []
    for row in rows {
      let cell = pages.cell(row.id)
      let id = TicketNumber.written(cell).map { Array("\($0)".utf8) } ?? Array(cell)
      let place = known[id]?.first { areOne(row, tickets[$0]) }
      if let place {
        merge(row, into: &tickets[place])
      } else {
        known[id, default: []].append(tickets.count)
        tickets.append(row)
      }
      places.append(place ?? tickets.count - 1)
    }
    for i in tickets.indices { settle(&tickets[i]) }
    return (tickets, places)
  }

  /// Within a file a case may go to another client; another file may be another desk's.
  private func areOne(_ row: Ticket, _ ticket: Ticket) -> Bool {
    row.source.file == ticket.source.file || row.client == ticket.client || row.client <= 0
      || ticket.client <= 0
  }

  private func merge(_ row: Ticket, into ticket: inout Ticket) {
    mergeTime(.created, \.created, row, &ticket)
    mergeTime(.firstResponse, \.firstResponse, row, &ticket)
    mergeTime(.resolved, \.resolved, row, &ticket)
    mergeTime(.closed, \.closed, row, &ticket)
    mergeTime(.updated, \.updated, row, &ticket)
    mergeTime(.responseDue, \.responseDue, row, &ticket)
    mergeTime(.resolutionDue, \.resolutionDue, row, &ticket)
    mergeName(.priority, \.priority, row, &ticket)
    mergeName(.type, \.type, row, &ticket)
    mergeName(.category, \.category, row, &ticket)
    mergeName(.channel, \.channel, row, &ticket)
    mergeName(.contact, \.contact, row, &ticket)
    mergeName(.technician, \.technician, row, &ticket)
    mergeName(.queue, \.queue, row, &ticket)
    mergeName(.tier, \.tier, row, &ticket)
    mergeName(.slaName, \.slaName, row, &ticket)
    mergeStatus(row, &ticket)
    mergeCount(.replies, \.replies, row, &ticket)
    mergeCount(.reopens, \.reopens, row, &ticket)
    mergeCount(.reassignments, \.reassignments, row, &ticket)
    mergeCount(.pausedTime, \.pausedSeconds, row, &ticket)
    mergeCount(.responseTarget, \.responseTarget, row, &ticket)
    mergeCount(.resolutionTarget, \.resolutionTarget, row, &ticket)
    mergeCount(.responseElapsed, \.exportedResponseSeconds, row, &ticket)
    mergeCount(.resolutionElapsed, \.exportedResolutionSeconds, row, &ticket)
    mergeCount(.timeSpent, \.workedSeconds, row, &ticket)
    mergeWord(.escalated, \.escalated, .unknown, row, &ticket)
    mergeWord(.firstContact, \.firstContact, .unknown, row, &ticket)
    let response = rules[.responseVerdict] == nil ? TicketField.responseRemaining : .responseVerdict
    let resolution =
      rules[.resolutionVerdict] == nil ? TicketField.resolutionRemaining : .resolutionVerdict
    mergeWord(response, \.responseVerdict, .none, row, &ticket)
    mergeWord(resolution, \.resolutionVerdict, .none, row, &ticket)
    if row.satisfaction > 0, rules[.satisfaction] == .last || ticket.satisfaction == 0 {
      ticket.satisfaction = row.satisfaction
    }
    if ticket.title.isEmpty { ticket.title = row.title }
    if ticket.client <= 0 { ticket.client = row.client }
  }

  private func mergeTime(
    _ field: TicketField, _ path: WritableKeyPath<Ticket, Int64>, _ row: Ticket,
    _ ticket: inout Ticket
  ) {
    let new = row[keyPath: path]
    guard new != Ticket.never else { return }
    let old = ticket[keyPath: path]
    switch rules[field] {
    case .last: ticket[keyPath: path] = new
    case .min where old != Ticket.never: ticket[keyPath: path] = min(old, new)
    case .max where old != Ticket.never: ticket[keyPath: path] = max(old, new)
    case .first, .min, .max, .count, nil:
      if old == Ticket.never { ticket[keyPath: path] = new }
    }
  }

  private func mergeName(
    _ field: TicketField, _ path: WritableKeyPath<Ticket, Symbol>, _ row: Ticket,
    _ ticket: inout Ticket
  ) {
    guard !row[keyPath: path].isMissing else { return }
    if rules[field] == .last || ticket[keyPath: path].isMissing {
      ticket[keyPath: path] = row[keyPath: path]
    }
  }

  private func mergeStatus(_ row: Ticket, _ ticket: inout Ticket) {
    guard !row.status.isMissing, rules[.status] == .last || ticket.status.isMissing else { return }
    ticket.status = row.status
    ticket.statusKind = row.statusKind
  }

  private func mergeWord<Word: Equatable>(
    _ field: TicketField, _ path: WritableKeyPath<Ticket, Word>, _ nothing: Word, _ row: Ticket,
    _ ticket: inout Ticket
  ) {
    guard row[keyPath: path] != nothing else { return }
    if rules[field] == .last || ticket[keyPath: path] == nothing {
      ticket[keyPath: path] = row[keyPath: path]
    }
  }

  private func mergeCount<Count: SignedInteger & FixedWidthInteger>(
    _ field: TicketField, _ path: WritableKeyPath<Ticket, Count>, _ row: Ticket,
    _ ticket: inout Ticket
  ) {
    let new = row[keyPath: path]
    guard new >= 0 else { return }
    let old = ticket[keyPath: path]
    switch rules[field] {
    case .last: ticket[keyPath: path] = new
    case .min: ticket[keyPath: path] = old < 0 ? new : min(old, new)
    case .max: ticket[keyPath: path] = max(old, new)
    case .count:
      let sum = max(0, old).addingReportingOverflow(new)
      ticket[keyPath: path] = sum.overflow ? .max : sum.partialValue
    case .first, nil: if old < 0 { ticket[keyPath: path] = new }
    }
  }

  /// What only the whole ticket can say.
  private func settle(_ ticket: inout Ticket) {
    if ticket.status.isMissing { ticket.statusKind = ticket.isDone ? .closed : .open }
    // Time that is left keeps a promise only when nothing can happen any more.
    let isAnswered = ticket.firstResponse != Ticket.never
    if rules[.responseRemaining] != nil, !isAnswered, ticket.responseVerdict == .met {
      ticket.responseVerdict = .none
    }
    if rules[.resolutionRemaining] != nil, !ticket.isDone, ticket.resolutionVerdict == .met {
      ticket.resolutionVerdict = .none
    }
  }
}
