/// Guesses where the first row of a chunk begins, from what follows.
struct StartGuess {
  private static let window = 65_536

  let target: ScanTarget
  private let shape: RowShape
  private let block = Block(capacity: window)
  private let rows = RowTable(slotCount: 0)

  init(_ target: ScanTarget) {
    self.target = target
    shape = RowShape(
      dialect: target.dialect, slots: Slots([]), fieldCount: target.fieldCount)
  }

  /// - Returns: nil when no row ends near `offset`.
  func rowStart(_ offset: Int) throws(CSVError) -> Int? {
    block.restart(at: offset - 1)
    _ = try block.fill(to: target.range.upperBound, from: target.source, of: target.name)
    block.index(target.dialect)
    guard let plain = lineEnd(from: 0) else { return nil }
    guard let closing = firstClosing() else { return block.offset + plain }
    let outside = score(from: plain)
    guard outside.bad > 0, let inside = lineEnd(from: closing) else { return block.offset + plain }
    let other = score(from: inside)
    let insideWins = other.good - other.bad > outside.good - outside.bad
    return block.offset + (insideWins ? inside : plain)
  }

  /// Behind the first line end at or after `position`.
  private func lineEnd(from position: Int) -> Int? {
    for index in 0..<block.tokenCount where block.tokens[index] >= position {
      let at = Int(block.tokens[index])
      guard block.bytes[at] == 0x0A || block.bytes[at] == 0x0D else { continue }
      let isPair = block.bytes[at] == 0x0D && at + 1 < block.filled && block.bytes[at + 1] == 0x0A
      return at + (isPair ? 2 : 1)
    }
    return nil
  }

  /// Behind the first quote that could close a field begun in the chunk before.
  private func firstClosing() -> Int? {
    for index in 0..<block.tokenCount {
      let at = Int(block.tokens[index])
      guard Int(block.bytes[at]) == target.dialect.quote, at + 1 < block.filled else { continue }
      let next = block.bytes[at + 1]
      if next == target.dialect.delimiter || next == 0x0A || next == 0x0D { return at + 1 }
    }
    return nil
  }

  /// How many rows look right and how many do not when one begins at `position`.
  private func score(from position: Int) -> (good: Int, bad: Int) {
    var walker = RowWalker(
      shape, over: block, into: rows, line: 1, tally: RowTally(), atEnd: false)
    walker.position = position
    while walker.token < block.tokenCount, block.tokens[walker.token] < position {
      walker.token += 1
    }
    walker.restartBatch()
    _ = walker.walk(before: block.filled)
    let bad = (0..<rows.count).count { !rows.flags[$0].isSubset(of: .trailingDelimiter) }
    return (good: rows.count - bad, bad: bad)
  }
}
