/// Goes over the structure of a block row by row.
///
/// Fields without quotes are the fast path: one look at a byte a field.
struct RowWalker {
  /// Why the walk stopped.
  enum Stop {
    /// Nothing more begins before the limit.
    case done
    /// The block ends before the row does.
    case incomplete
    /// The table is full.
    case full
  }

  let shape: RowShape
  let block: Block
  let rows: RowTable
  let bytes: UnsafeMutablePointer<UInt8>
  let tokens: UnsafeMutablePointer<UInt32>
  let tokenCount: Int
  let filled: Int
  // Copies of what the inner loop needs, so that it follows no references.
  let spans: UnsafeMutablePointer<FieldSpan>
  let slotTable: UnsafeMutablePointer<Int32>
  let slotTableCount: Int
  let unwanted: Int
  let keepsAll: Bool
  /// Nothing follows the block.
  let atEnd: Bool
  /// The block is as large as a row may get: what is open now never closes.
  private(set) var givesUp: Bool

  /// The first byte that is not walked over yet.
  var position = 0
  var token = 0
  /// Physical lines begun before `position`, seen from the start of the walk.
  var line: Int
  /// Bytes of the side area in use.
  var sideUsed = 0
  /// The first free span, when all fields are kept.
  var nextSpan = 0
  var tally: RowTally

  init(
    _ shape: RowShape, over block: Block, into rows: RowTable, line: Int, tally: RowTally,
    atEnd: Bool, givesUp: Bool = false
  ) {
    self.shape = shape
    self.block = block
    self.rows = rows
    self.line = line
    self.tally = tally
    self.atEnd = atEnd
    self.givesUp = givesUp
    rows.reserve(fields: block.tokenCount + rows.capacity + 8)
    bytes = block.bytes
    tokens = block.tokens
    tokenCount = block.tokenCount
    filled = block.filled
    spans = rows.spans
    slotTable = shape.slots.table
    slotTableCount = shape.slots.tableCount
    unwanted = rows.slotCount
    keepsAll = rows.stride == 0
  }

  /// Walks over rows that begin before `limit`, until the table is full.
  mutating func walk(before limit: Int) -> Stop {
    let last = min(limit, filled)
    while position < last {
      if rows.count == rows.capacity { return .full }
      guard readRow() else { return .incomplete }
    }
    return position >= limit || atEnd ? .done : .incomplete
  }

  /// Gives the table back for the next batch.
  mutating func restartBatch() {
    rows.count = 0
    sideUsed = 0
    nextSpan = 0
  }

  /// - Returns: false when the block ends before the row; nothing is kept of it then.
  private mutating func readRow() -> Bool {
    var row = RowState(start: position, token: token)
    row.base = keepsAll ? nextSpan : rows.count &* rows.stride
    let sideBefore = sideUsed
    if shape.dialect.spaced { skipSpaces(&row) }
    guard readFields(&row), endLine(&row) else {
      sideUsed = sideBefore
      return false
    }
    keep(row)
    position = row.next
    token = row.token
    line &+= row.newlines
    givesUp = false
    return true
  }

  /// Goes on to the end of the row: its line end or the end of the file.
  @inline(__always)
  private mutating func readFields(_ row: inout RowState) -> Bool {
    let delimiter = shape.dialect.delimiter
    let quote = shape.dialect.quote
    let spaced = shape.dialect.spaced
    while row.token < tokenCount {
      let at = Int(tokens[row.token])
      let byte = bytes[at]
      if Int(byte) == quote {
        if at == row.fieldStart, !row.ignoresQuotes {
          switch readQuoted(&row) {
          case .read: continue
          case .rowEnd: return true
          case .incomplete: return false
          }
        }
        if byte != delimiter {
          row.flags.insert(.strayQuote)
          row.token &+= 1
          continue
        }
      }
      guard byte == delimiter else {
        store(&row, end: at)
        row.end = at
        return true
      }
      store(&row, end: at)
      row.column &+= 1
      row.fieldStart = at &+ 1
      row.token &+= 1
      if spaced { skipSpaces(&row) }
    }
    store(&row, end: filled)
    row.end = filled
    return atEnd
  }

  /// Steps over the row's line end.
  @inline(__always)
  private func endLine(_ row: inout RowState) -> Bool {
    row.next = row.end
    guard row.end < filled else { return true }
    row.next &+= 1
    row.token &+= 1
    row.newlines &+= 1
    guard bytes[row.end] == 0x0D else { return true }
    if row.next == filled { return atEnd }
    if bytes[row.next] == 0x0A {
      row.next &+= 1
      row.token &+= 1
    }
    return true
  }

  @inline(__always)
  private func store(_ row: inout RowState, end: Int) {
    storeSpan(&row, start: row.fieldStart, length: end &- row.fieldStart)
  }

  /// Keeps a field when somebody wants it.
  @inline(__always)
  func storeSpan(_ row: inout RowState, start: Int, length: Int) {
    let column = row.column
    var slot = column
    if !keepsAll { slot = column < slotTableCount ? Int(slotTable[column]) : unwanted }
    spans[row.base &+ slot] = FieldSpan(
      start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length))
    row.lastLength = length
  }

  func skipSpaces(_ row: inout RowState) {
    while row.fieldStart < filled, bytes[row.fieldStart] == 0x20 { row.fieldStart &+= 1 }
  }
}
