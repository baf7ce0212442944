import BusinessTime
import CSV
import Records

/// Turns cells into values, row by row; what all kinds of record share.
struct CellReader<Field: Sendable>: Sendable {
  let columns: [Column<Field>]
  let steps: [Step<Field>]
  let context: ReadingContext
  /// This chunk's page of long texts.
  let page: UInt16
  let texts = TextPage()
  var names: NameCache
  private var memory: [MeaningMemory]
  private(set) var rejects: [Reject] = []
  private(set) var notes = ReadingNotes()
  /// A cell could be read in two ways: nothing is kept, the column has to be looked at.
  private(set) var needsProfile = false
  /// Both an id and a name say who the client is.
  let hasClientID: Bool
  private let scratch = ScratchMemory()
  private var zone: ZoneReader
  private var days = DayMemory()

  init(columns: [Column<Field>], steps: [Step<Field>], context: ReadingContext, page: Int) {
    self.columns = columns
    self.steps = steps
    self.context = context
    self.page = UInt16(clamping: page)
    names = NameCache(context.names)
    hasClientID = columns.contains { "\($0.field)" == "clientID" }
    memory = Array(repeating: MeaningMemory(), count: columns.count)
    zone = ZoneReader(context.zone)
  }

  // MARK: Rows

  /// Reads a batch's rows one after the other; a row that cannot be read is rejected.
  mutating func forEachRow(
    of batch: borrowing RowBatch,
    read: (inout Self, borrowing RowBatch, Int) throws(CellProblem) -> Bool
  ) {
    defer { names.rest() }
    for row in 0..<batch.rowCount {
      if needsProfile { return }
      guard Int(batch.fieldCounts[row]) <= context.headerCount else {
        rejectTooLong(batch, row)
        continue
      }
      do throws(CellProblem) {
        if !(try read(&self, batch, row)) { notes.totalLine(at: Int(batch.lines[row])) }
      } catch {
        reject(error, batch, row)
      }
    }
  }

  /// Whether a row without its needed cells is a line of totals under the table.
  func isTotalLine(_ batch: borrowing RowBatch, _ row: Int) -> Bool {
    columns.contains { column in
      column.slots.contains { Vocabulary.totals.contains(batch.field(row, $0).trimmed) }
    }
  }

  mutating func rejectTooLong(_ batch: borrowing RowBatch, _ row: Int) {
    rejects.append(
      Reject(
        file: context.file, line: Int(batch.lines[row]), column: "",
        value: "\(batch.fieldCounts[row]) fields",
        reason: "the row has more fields than the header (\(context.headerCount))",
        suggestion: "put quotes around values that hold the delimiter"))
  }

  mutating func reject(_ problem: CellProblem, _ batch: borrowing RowBatch, _ row: Int) {
    if problem.kind == .columnUndecided, !context.isDecided {
      needsProfile = true
      return
    }
    if isTotalLine(batch, row) {
      notes.totalLine(at: Int(batch.lines[row]))
      return
    }
    let column = columns[problem.column]
    let cells = column.slots.map { batch.field(row, $0).trimmed.text }
    let value = cells.filter { !$0.isEmpty }.prefix(column.source == .firstFilled ? 1 : cells.count)
      .joined(separator: " ")
    // A needed date that is not empty stood for none.
    let isSentinel = problem.kind == .empty && value.contains(where: \.isNumber)
    let kind = isSentinel ? .sentinelDate : problem.kind
    rejects.append(
      Reject(
        file: context.file, line: Int(batch.lines[row]), column: column.name, value: value,
        reason: kind.reason, suggestion: kind.suggestion))
  }

  // MARK: Cells

  /// The step's cell; nil when it is empty or means "no value".
  @inline(__always)
  mutating func cell(_ step: Step<Field>, _ batch: borrowing RowBatch, _ row: Int) -> Cell? {
    if step.isSpecial { return specialCell(step, batch, row) }
    let span = batch.spans[row &* batch.stride &+ step.slot]
    let cell = Cell(start: batch.base + Int(span.start), count: Int(span.length))
    let count = cell.count
    guard count > 0 else { return nil }
    // Signs below 0x28 begin hardly a cell; an apostrophe may be a spreadsheet's guard.
    if cell[0] > 0x27, cell[0] != 0xC2, cell[count - 1] > 0x20, cell[count - 1] != 0xA0 {
      return cell
    }
    let trimmed = cell.trimmed.unguarded
    return trimmed.count > 0 ? trimmed : nil
  }

  @inline(never)
  private mutating func specialCell(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ row: Int
  ) -> Cell? {
    let column = columns[step.column]
    if let condition = column.condition {
      guard condition.words.contains(batch.field(row, condition.slot).trimmed) else { return nil }
    }
    switch column.source {
    case .constant(let text):
      scratch.clear()
      text.withUnsafeBufferPointer { scratch.add($0) }
      return scratch.cell
    case .firstFilled: return firstFilled(column, batch, row)
    case .part(let separator, let number):
      return firstFilled(column, batch, row)?.part(number, of: separator)
    case .whole:
      return column.slots.count == 1
        ? firstFilled(column, batch, row) : joined(column, batch, row)
    }
  }

  private func firstFilled(
    _ column: Column<Field>, _ batch: borrowing RowBatch, _ row: Int
  ) -> Cell? {
    for slot in column.slots {
      let cell = batch.field(row, slot).trimmed.unguarded
      if cell.count > 0, !column.missing.contains(cell) { return cell }
    }
    return nil
  }

  /// Several cells with blanks between, in memory that lives until the next call.
  private mutating func joined(
    _ column: Column<Field>, _ batch: borrowing RowBatch, _ row: Int
  ) -> Cell? {
    scratch.clear()
    for slot in column.slots {
      let cell = batch.field(row, slot).trimmed.unguarded
      if cell.count > 0, !column.missing.contains(cell) { scratch.add(cell) }
    }
    return scratch.cell
  }

  // MARK: Values

  /// Keeps a text that does not repeat.
  mutating func text(_ cell: Cell) -> Text {
    var length = min(cell.count, Int(UInt16.max))
    if length < cell.count { while length > 0, cell[length] & 0xC0 == 0x80 { length -= 1 } }
    let start = texts.add(Cell(start: cell.baseAddress, count: length))
    return Text(page: page, offset: UInt32(truncatingIfNeeded: start), length: UInt16(length))
  }

  @inline(__always)
  mutating func name(_ cell: Cell, column: Int = 0) -> Symbol {
    names.symbol(cell, column: column)
  }

  /// Somebody's name or id; `0` is nobody's.
  @inline(__always)
  mutating func party(_ cell: Cell, column: Int = 0) -> Symbol {
    cell.count == 1 && cell[0] == 0x30 ? .missing : names.symbol(cell, column: column)
  }

  /// Seconds since 1970; nil where the cell means "no time".
  @inline(__always)
  mutating func time(
    _ step: Step<Field>, _ cell: Cell
  ) throws(CellProblem) -> (at: Int64, hasTime: Bool)? {
    if let instant = days.instant(cell, &zone) { return (instant, true) }
    return try anyTime(step, cell)
  }

  @inline(never)
  private mutating func anyTime(
    _ step: Step<Field>, _ cell: Cell
  ) throws(CellProblem) -> (at: Int64, hasTime: Bool)? {
    do throws(TimestampProblem) {
      let stamp = try step.dates.parse(cell)
      guard isPlausible(stamp.local) else { return nil }
      if let offset = stamp.offset { return (stamp.local - Int64(offset), stamp.hasTime) }
      return (zone.instant(stamp.local), stamp.hasTime)
    } catch {
      return try unreadableTime(step, cell, error)
    }
  }

  /// Whether a local time can be meant; if not, it is told.
  mutating func isPlausible(_ local: Int64) -> Bool {
    if local >= Self.firstPlausible, local < Self.endOfPlausible { return true }
    notes.sentinelDates += 1
    return false
  }

  /// 1980-01-01 and 2100-01-01: earlier and later dates stand for "none" (1900-01-01, 9999-12-31).
  private static var firstPlausible: Int64 { 315_532_800 }
  private static var endOfPlausible: Int64 { 4_102_444_800 }

  @inline(never)
  private mutating func unreadableTime(
    _ step: Step<Field>, _ cell: Cell, _ problem: TimestampProblem
  ) throws(CellProblem) -> (at: Int64, hasTime: Bool)? {
    if Vocabulary.nothing.contains(cell) || DateScanner(cell).isZero { return nil }
    switch problem {
    case .placeholder:
      notes.sentinelDates += 1
      return nil
    case .zoneByLetters: return try zonedTime(step, cell)
    case .notADate:
      if !context.isDecided, DateScanner(cell).bareNumber != nil {
        throw CellProblem(column: step.column, kind: .columnUndecided)
      }
      throw CellProblem(column: step.column, kind: .notADate)
    case .impossible: throw CellProblem(column: step.column, kind: .impossibleDate)
    case .orderUnknown: throw CellProblem(column: step.column, kind: .columnUndecided)
    }
  }

  /// The instant of a time whose zone is named by letters, where they are the letters that the file's
  /// zone has at that time.
  private mutating func zonedTime(
    _ step: Step<Field>, _ cell: Cell
  ) throws(CellProblem) -> (at: Int64, hasTime: Bool)? {
    let blank = cell.lastIndex { !$0.isASCIILetter && $0 != 0x28 && $0 != 0x29 } ?? 0
    let letters = Cell(rebasing: cell[(blank + 1)...]).withoutBrackets.text
    guard let stamp = try? step.dates.parse(Cell(rebasing: cell[...blank])),
      let offset = context.zone.offset(named: letters),
      context.zone.offset(at: stamp.local - Int64(offset)) == offset
    else { throw CellProblem(column: step.column, kind: .unknownZone) }
    return isPlausible(stamp.local) ? (stamp.local - Int64(offset), stamp.hasTime) : nil
  }

  /// What the cell's word means; `Meanings.unknown` when nobody says.
  @inline(__always)
  mutating func meaning(_ step: Step<Field>, _ cell: Cell) -> UInt8 {
    let key = NameKey(cell)
    let known = memory.withUnsafeBufferPointer { $0[step.column][key] }
    return known ?? lookUp(step, cell, key)
  }

  @inline(never)
  private mutating func lookUp(_ step: Step<Field>, _ cell: Cell, _ key: NameKey) -> UInt8 {
    for entry in columns[step.column].meanings where entry.words.contains(cell) {
      memory[step.column].remember(key, entry.meaning)
      return entry.meaning
    }
    return Meanings.unknown
  }

  mutating func noteUnknownWord(_ step: Step<Field>, _ cell: Cell, line: UInt32) {
    guard !Vocabulary.nothing.contains(cell) else { return }
    notes.unknownWord(cell.text, in: columns[step.column].name, line: Int(line))
  }

  mutating func noteUnreadable(_ step: Step<Field>, _ cell: Cell, line: UInt32) {
    notes.unreadable(cell.text, in: columns[step.column].name, line: Int(line))
  }

  /// Whether a cell that is no known ticket's number names a ticket at all; one that a spreadsheet
  /// changed is told.
  mutating func namesTicket(_ step: Step<Field>, _ cell: Cell, line: UInt32) -> Bool {
    if Vocabulary.nothing.contains(cell) || DateScanner(cell).isZero { return false }
    if TicketNumber.isDestroyed(cell) {
      notes.damagedNumber(cell.text, in: columns[step.column].name, line: Int(line))
    }
    return true
  }

  /// Tells of a row that names a ticket which no export has.
  mutating func noteUnknownTicket(_ step: Step<Field>, _ cell: Cell, line: UInt32) {
    if namesTicket(step, cell, line: line) { notes.unknownTickets.add(Int(line)) }
  }

  mutating func note(_ change: (inout ReadingNotes) -> Void) { change(&notes) }

  /// Times that fell into a skipped or repeated hour.
  var clockChanges: (skipped: Int, repeated: Int) { (zone.skipped, zone.repeated) }
}
