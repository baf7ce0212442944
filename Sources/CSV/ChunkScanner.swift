import Diagnostics

/// What a scan needs to know about the file; the same for every worker.
struct ScanTarget: Sendable {
  let name: String
  let source: ByteSource
  let dialect: ByteDialect
  /// The rows, without header and without what follows the table.
  let range: Range<Int>
  let fieldCount: Int
  let header: [UInt8]
}

/// What one chunk holds, besides its fields.
struct ChunkSummary: Sendable {
  /// The first row that belongs to the next chunk.
  var end: Int
  /// Line ends crossed.
  var newlines = 0
  var rows = 0
  var tally = RowTally()
}

/// Reads the rows of one chunk after the other; one a worker, so that memory is used again.
struct ChunkScanner {
  let target: ScanTarget
  private let shape: RowShape
  private let block: Block
  private let rows: RowTable
  private let rowLimit: Int

  init(_ target: ScanTarget, columns: [Int]?, sizes: ScanSizes) {
    self.target = target
    let slots = Slots(columns)
    shape = RowShape(
      dialect: target.dialect, slots: slots, fieldCount: target.fieldCount, header: target.header)
    block = Block(capacity: sizes.block)
    rowLimit = sizes.row
    rows = RowTable(slotCount: columns?.count)
  }

  /// Hands out the rows that begin in `start..<limit`, the last one to its end.
  func scan(
    from start: Int, before limit: Int, hash: inout FileHash?,
    each: (borrowing RowBatch) -> Void
  ) throws(CSVError) -> ChunkSummary {
    var summary = ChunkSummary(end: start)
    guard start < limit else { return summary }
    block.restart(at: start)
    var line = 1
    var givesUp = false
    while true {
      try readOn(towards: limit, hash: &hash)
      var walker = RowWalker(
        shape, over: block, into: rows, line: line, tally: summary.tally,
        atEnd: block.offset + block.filled >= target.range.upperBound, givesUp: givesUp)
      let stop = walk(&walker, before: limit - block.offset, rows: &summary.rows, each: each)
      line = walker.line
      summary.tally = walker.tally
      summary.end = block.offset + walker.position
      if stop == .done { break }
      givesUp = try makeRoom(consumed: walker.position, gaveUp: givesUp)
    }
    summary.newlines = line - 1
    return summary
  }

  /// Walks to the end of the block, batch by batch.
  private func walk(
    _ walker: inout RowWalker, before limit: Int, rows count: inout Int,
    each: (borrowing RowBatch) -> Void
  ) -> RowWalker.Stop {
    while true {
      walker.restartBatch()
      let begin = walker.position
      let stop = walker.walk(before: limit)
      if rows.count > 0 {
        if block.hasHigh || block.hasNul { walker.repair(begin..<walker.position) }
        count += rows.count
        each(RowBatch(base: UnsafePointer(block.bytes), rows: rows))
      }
      if stop != .full { return stop }
    }
  }

  /// Fills the block; near the chunk's end only as far as its last row is likely to go.
  private func readOn(towards limit: Int, hash: inout FileHash?) throws(CSVError) {
    let known = block.offset + block.filled
    let wanted = max(limit + 4_096, known + max(65_536, block.filled))
    let fresh = try block.fill(
      to: min(wanted, target.range.upperBound), from: target.source, of: target.name)
    if hash != nil { try hash?.add(fresh, at: known) }
    block.index(target.dialect)
  }

  /// Gives up what was walked over; a row longer than the block needs a larger one.
  /// - Returns: whether a quote that is still open is taken to never close.
  private func makeRoom(consumed: Int, gaveUp: Bool) throws(CSVError) -> Bool {
    block.discard(consumed)
    guard block.filled == block.capacity else { return false }
    if block.capacity < rowLimit {
      block.grow()
      return false
    }
    guard !gaveUp else { throw CSVError(.rowTooLong(bytes: rowLimit), in: target.name) }
    return true
  }
}
