/// The first rows of a file, all fields of them, read in a dialect that is being tried.
struct HeadTable {
  static let rowLimit = 1_000

  let block: Block
  let rows: RowTable
  let tally: RowTally
  /// How many rows have how many fields.
  let widths: [Int: Int]

  var count: Int { rows.count }

  /// Reads the block anew; its last row counts when nothing follows it.
  init(_ block: Block, isWhole: Bool, dialect: ByteDialect, rowLimit: Int = rowLimit) {
    self.block = block
    rows = RowTable(slotCount: nil, rowLimit: rowLimit)
    block.index(dialect)
    let shape = RowShape(dialect: dialect, slots: Slots(nil))
    var walker = RowWalker(
      shape, over: block, into: rows, line: 1, tally: RowTally(), atEnd: isWhole)
    walker.restartBatch()
    if walker.walk(before: block.filled) == .incomplete, rows.count == 0 {
      // A quote that is open for the whole head is taken for a letter.
      walker = RowWalker(
        shape, over: block, into: rows, line: 1, tally: RowTally(), atEnd: false, givesUp: true)
      _ = walker.walk(before: block.filled)
    }
    if rows.count > 0 { walker.repair(0..<walker.position) }
    tally = walker.tally
    var widths: [Int: Int] = [:]
    for row in 0..<rows.count { widths[Int(rows.fieldCounts[row]), default: 0] += 1 }
    self.widths = widths
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

  /// Words in every cell, none twice and no number: a row of names.
  func isNames(_ row: Int) -> Bool {
    let names = texts(row)
    guard Set(names).count == names.count else { return false }
    return names.allSatisfy { name in name.unicodeScalars.contains { $0.properties.isAlphabetic } }
      && !(0..<names.count).contains { CellKind(field(row, $0)) == .figures }
  }

  /// Rows with quotes that do not fit.
  var troubled: Int { tally[.strayQuote].count + tally[.unbalancedQuote].count }
}
