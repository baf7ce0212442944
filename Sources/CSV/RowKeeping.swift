import CScan

extension RowWalker {
  /// Enters a row that is complete in the table, unless it is blank or the header once more.
  @inline(__always)
  mutating func keep(_ row: RowState) {
    let size = row.end &- row.start
    if size == 0 || (row.column == 0 && isBlank(row)) { return }
    if Int(bytes[row.start]) == shape.dialect.comment { return }
    if size == shape.header.count || size == shape.header.count + 3, repeatsHeader(row) {
      tally.add(.headerRepeated, line: line)
      return
    }
    var fields = row.fieldCount
    var flags = row.flags
    let expected = shape.fieldCount
    if fields != expected, expected > 0 {
      if fields > expected, endsInDelimiters(row, count: fields - expected) {
        fields = keepsAll ? fields : expected
        flags.insert(.trailingDelimiter)
      } else {
        flags.insert(.ragged)
      }
    }
    if fields < slotTableCount || shape.slots.needsFinish {
      shape.slots.finish(spans + row.base, fields: fields)
    }
    if !flags.isEmpty { note(&flags, of: row) }
    enter(row, fields: fields, flags: flags)
  }

  @inline(__always)
  private mutating func enter(_ row: RowState, fields: Int, flags: RowFlags) {
    let index = rows.count
    rows.lines[index] = UInt32(truncatingIfNeeded: line)
    rows.fieldCounts[index] = UInt32(truncatingIfNeeded: fields)
    rows.flags[index] = flags
    rows.starts[index] = UInt32(truncatingIfNeeded: row.start)
    rows.ends[index] = UInt32(truncatingIfNeeded: row.end)
    rows.bases[index] = row.base
    nextSpan = row.base &+ row.fieldCount
    rows.count = index &+ 1
  }

  /// Whether all fields beyond the header's are empty.
  private func endsInDelimiters(_ row: RowState, count: Int) -> Bool {
    guard row.lastLength == 0, row.end - row.start >= count else { return false }
    for index in (row.end - count)..<row.end where bytes[index] != shape.dialect.delimiter {
      return false
    }
    return true
  }

  /// Counts what was odd about a row.
  private mutating func note(_ flags: inout RowFlags, of row: RowState) {
    let unfinished = atEnd && row.end == filled
    if unfinished, flags.contains(.ragged), row.fieldCount < shape.fieldCount { flags.insert(.cut) }
    if flags.contains(.unbalancedQuote) {
      tally.add(.unbalancedQuote, line: line)
    } else if flags.contains(.strayQuote) {
      tally.add(.strayQuote, line: line)
    }
    if flags.contains(.cut) {
      tally.add(.fileCut, line: line)
    } else if flags.contains(.ragged) {
      tally.add(.ragged, line: line)
    }
  }

  /// Nothing but spaces (or NULs, which a crashed copy leaves behind) where columns should be.
  private func isBlank(_ row: RowState) -> Bool {
    guard shape.fieldCount != 1, row.flags.isEmpty else { return false }
    for index in row.start..<row.end where bytes[index] != 0x20 && bytes[index] != 0 {
      return false
    }
    return true
  }

  /// The header once more, perhaps behind the mark of a file that was appended.
  private func repeatsHeader(_ row: RowState) -> Bool {
    guard !shape.header.isEmpty else { return false }
    let mark = TextEncoding.utf8.byteOrderMark
    let size = row.end - row.start
    let text = UnsafeBufferPointer(start: bytes + row.start, count: size)
    guard size > shape.header.count else { return text.elementsEqual(shape.header) }
    return text.starts(with: mark) && text.dropFirst(mark.count).elementsEqual(shape.header)
  }
}
