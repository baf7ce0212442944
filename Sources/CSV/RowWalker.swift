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
  var givesUp: Bool

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
}
