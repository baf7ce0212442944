import CSV
import Records

/// Reads rows as time entries.
struct TimeEntryReader: RowConsumer {
  var cells: CellReader<TimeEntryField>
  /// One piece a batch, so that nothing is copied when there are more.
  private(set) var entries: [RowPiece<EntryRow>] = []
  private var cursor = TicketIndex.Cursor()

  init(_ cells: CellReader<TimeEntryField>) { self.cells = cells }

  /// Whether the file says itself whom the work was for.
  var namesClients: Bool {
    !cells.context.fixedClient.isMissing
      || cells.columns.contains { $0.field == .client || $0.field == .clientID }
  }

  mutating func consume(_ batch: borrowing RowBatch) {
    if cells.needsProfile { return }
    let marks = cells.marks(of: batch)
    let piece: RowPiece<EntryRow> = cells.context.slabs.rows(batch.rowCount) {
      cells.readEntries(batch, marks, into: $0, &cursor)
    }
    cells.names.rest()
    entries.append(piece)
  }

  /// Values that are worked into the entries once their whole rows are known.
  fileprivate struct Drafts {
    /// When the work ended, seconds since 1970; 0 where no cell says so.
    var ends: [UInt32]
    /// Seconds; not a number where no cell says so.
    var durations: [Double]

    init(count: Int) {
      ends = Array(repeating: 0, count: count)
      durations = Array(repeating: .nan, count: count)
    }
  }
}

extension CellReader<TimeEntryField> {
  /// - Returns: how many entries stand at the front of `rows`.
  fileprivate mutating func readEntries(
    _ batch: borrowing RowBatch, _ marks: RowMarks, into rows: UnsafeMutablePointer<EntryRow>,
    _ cursor: inout TicketIndex.Cursor
  ) -> Int {
    var blank = EntryRow()
    blank.file = context.file
    blank.client = Int32(bitPattern: context.fixedClient.index)
    for row in 0..<batch.rowCount {
      blank.line = batch.lines[row]
      (rows + row).initialize(to: blank)
    }
    var drafts = TimeEntryReader.Drafts(count: batch.rowCount)
    for step in steps { read(step, batch, marks, rows, &drafts, &cursor) }
    return finish(rows, of: batch, marks) { cells, row throws(CellProblem) in
      try cells.finish(&rows[row], drafts, batch, row)
    }
  }

  private mutating func read(
    _ step: Step<TimeEntryField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<EntryRow>, _ drafts: inout TimeEntryReader.Drafts,
    _ cursor: inout TicketIndex.Cursor
  ) {
    switch step.field {
    case .ticket: readTickets(step, batch, marks, rows, &cursor)
    case .client, .clientID: readClients(step, batch, marks, rows)
    case .technician: readParties(step, batch, marks, into: FieldColumn(rows, \.technician))
    case .role: readNames(step, batch, marks, into: FieldColumn(rows, \.role))
    case .workType: readNames(step, batch, marks, into: FieldColumn(rows, \.workType))
    case .billing:
      readMeanings(step, batch, marks, into: FieldColumn(rows, \.billing), unknown: .unknown)
    case .start: readStarts(step, batch, marks, rows)
    case .end:
      drafts.ends.withUnsafeMutableBufferPointer { ends in
        guard let base = ends.baseAddress else { return }
        readTimes(step, batch, marks, into: FieldColumn(base, \.self))
      }
    case .duration: readDurations(step, batch, marks, &drafts)
    case .note: break
    }
  }

  // MARK: Columns

  private mutating func readTickets(
    _ step: Step<TimeEntryField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<EntryRow>, _ cursor: inout TicketIndex.Cursor
  ) {
    let finder = context.tickets
    var last = cursor
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      if let index = finder?.find(cell, &last) {
        rows[row].ticket = Int32(bitPattern: index)
      } else if cells.namesTicket(step, cell, line: batch.lines[row]) {
        rows[row].ticket = EntryRow.unknownTicket
      }
    }
    cursor = last
  }

  private mutating func readClients(
    _ step: Step<TimeEntryField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<EntryRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      rows[row].client = Int32(bitPattern: cells.party(cell, column: step.column).index)
    }
  }

  private mutating func readStarts(
    _ step: Step<TimeEntryField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ rows: UnsafeMutablePointer<EntryRow>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      guard let time = try cells.time(step, cell) else { return }
      rows[row].start = UInt32(clamping: time.at)
      rows[row].hasTimeOfDay = time.hasTime
    }
  }

  private mutating func readDurations(
    _ step: Step<TimeEntryField>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    _ drafts: inout TimeEntryReader.Drafts
  ) {
    drafts.durations.withUnsafeMutableBufferPointer { durations in
      forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
        durations[row] = try cells.duration(step, cell) ?? .nan
      }
    }
  }

  // MARK: Whole rows

  private func column(_ field: TimeEntryField) -> Int? {
    columns.firstIndex { $0.field == field }
  }

  /// Works out the duration; false for a line of totals.
  @inline(__always)
  private func finish(
    _ entry: inout EntryRow, _ drafts: TimeEntryReader.Drafts, _ batch: borrowing RowBatch,
    _ row: Int
  ) throws(CellProblem) -> Bool {
    guard entry.start != 0 else {
      if isTotalLine(batch, row) { return false }
      throw CellProblem(column: column(.start) ?? 0, kind: .empty)
    }
    var seconds = drafts.durations[row]
    let isLogged = !seconds.isNaN
    if !isLogged {
      guard drafts.ends[row] != 0 else {
        throw CellProblem(column: column(.duration) ?? column(.end) ?? 0, kind: .empty)
      }
      seconds = Double(Int64(drafts.ends[row]) - Int64(entry.start))
    }
    guard seconds >= 0, seconds <= 31 * 86_400 else {
      throw CellProblem(column: column(isLogged ? .duration : .end) ?? 0, kind: .outOfRange)
    }
    entry.seconds = Int32(seconds.rounded())
    return true
  }
}
