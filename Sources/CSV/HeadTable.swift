/// The first rows of a file, all fields of them, read in a dialect that is being tried.
struct HeadTable {
  static let rowLimit = 1_000

  let block: Block
  let rows: RowTable
  let tally: RowTally

  var count: Int { rows.count }

  /// - Parameters:
  ///   - block: the head; indexed anew.
  ///   - isWhole: nothing follows the head, so its last row is complete.
  init(_ block: Block, isWhole: Bool, dialect: ByteDialect) {
    self.block = block
    rows = RowTable(slotCount: nil, rowLimit: Self.rowLimit)
    block.index(dialect)
    var walker = RowWalker(
      RowShape(dialect: dialect, slots: Slots(nil)), over: block, into: rows, line: 1,
      tally: RowTally(), atEnd: isWhole)
    walker.restartBatch()
    _ = walker.walk(before: block.filled)
    if rows.count > 0 { walker.repair(0..<walker.position) }
    tally = walker.tally
  }

  func fieldCount(_ row: Int) -> Int { Int(rows.fieldCounts[row]) }

  func field(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    let span = rows.spans[rows.bases[row] + column]
    return UnsafeBufferPointer(start: block.bytes + Int(span.start), count: Int(span.length))
  }

  func text(_ row: Int, _ column: Int) -> String {
    String(decoding: field(row, column), as: UTF8.self)
  }

  func texts(_ row: Int) -> [String] {
    (0..<fieldCount(row)).map { text(row, $0) }
  }

  func filledCount(_ row: Int) -> Int {
    (0..<fieldCount(row)).count { !field(row, $0).isEmpty }
  }

  /// The row's bytes as they stand in the file.
  func raw(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(rows.starts[row])
    return UnsafeBufferPointer(
      start: block.bytes + start, count: Int(rows.ends[row]) - start)
  }

  /// Rows by their number of fields.
  var widths: [Int: Int] {
    (0..<count).reduce(into: [:]) { $0[fieldCount($1), default: 0] += 1 }
  }

  /// How wide the table is: the number of fields most cells stand in rows of.
  var width: Int {
    let best = widths.max { a, b in
      let (weightA, weightB) = (a.value * (a.key - 1), b.value * (b.key - 1))
      return (weightA, -a.key) < (weightB, -b.key)
    }
    return best?.key ?? 0
  }

  /// Rows with quotes that do not fit.
  var troubled: Int { tally[.strayQuote].count + tally[.unbalancedQuote].count }
}
