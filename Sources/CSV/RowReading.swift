extension RowWalker {
  /// - Returns: false when the block ends before the row; nothing is kept of it then.
  @inline(__always)
  mutating func readRow() -> Bool {
    var row = RowState(start: position, token: token)
    row.base = keepsAll ? nextSpan : rows.count &* rows.stride
    let sideBefore = sideUsed
    if shape.dialect.spaced { row.fieldStart = behindSpaces(row.fieldStart) }
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
  ///
  /// The loop works on copies, which stay in registers.
  @inline(__always)
  private mutating func readFields(_ row: inout RowState) -> Bool {
    let (bytes, tokens, tokenCount) = (bytes, tokens, tokenCount)
    let (delimiter, quote) = (shape.dialect.delimiter, shape.dialect.quote)
    let spaced = shape.dialect.spaced
    let target = SpanTarget(self, base: row.base)
    var (token, column, start) = (row.token, row.column, row.fieldStart)
    while token < tokenCount {
      let at = Int(tokens[token])
      let byte = bytes[at]
      if Int(byte) == quote {
        if at == start, !row.ignoresQuotes {
          (row.token, row.column, row.fieldStart) = (token, column, start)
          let end = readQuoted(&row)
          guard end == .read else { return end == .rowEnd }
          (token, column, start) = (row.token, row.column, row.fieldStart)
          continue
        }
        if byte != delimiter {
          row.flags.insert(.strayQuote)
          token &+= 1
          continue
        }
      }
      target.store(column, start: start, length: at &- start)
      guard byte == delimiter else {
        row.lastLength = at &- start
        (row.token, row.column, row.end) = (token, column, at)
        return true
      }
      column &+= 1
      start = at &+ 1
      token &+= 1
      if spaced { start = behindSpaces(start) }
    }
    target.store(column, start: start, length: filled &- start)
    row.lastLength = filled &- start
    (row.token, row.column, row.end) = (token, column, filled)
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

  func behindSpaces(_ start: Int) -> Int {
    var start = start
    while start < filled, bytes[start] == 0x20 { start &+= 1 }
    return start
  }
}

/// Where the fields of a row go.
struct SpanTarget {
  private let spans: UnsafeMutablePointer<FieldSpan>
  private let table: UnsafeMutablePointer<Int32>
  private let tableCount: Int
  private let unwanted: Int
  private let keepsAll: Bool

  @inline(__always)
  init(_ walker: RowWalker, base: Int) {
    spans = walker.spans + base
    table = walker.slotTable
    tableCount = walker.slotTableCount
    unwanted = walker.unwanted
    keepsAll = walker.keepsAll
  }

  /// Keeps a field when somebody wants it.
  @inline(__always)
  func store(_ column: Int, start: Int, length: Int) {
    var slot = column
    if !keepsAll { slot = column < tableCount ? Int(table[column]) : unwanted }
    spans[slot] = FieldSpan(
      start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length))
  }
}
