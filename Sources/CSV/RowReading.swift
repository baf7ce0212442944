extension RowWalker {
  /// - Returns: false when the block ends before the row; nothing is kept of it then.
  @inline(__always)
  mutating func readRow() -> Bool {
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
