extension RowWalker {
  enum QuotedEnd {
    /// The field is stored, or its quote turned out to be a letter.
    case read
    /// The same, and the row ends with it.
    case rowEnd
    case incomplete
  }

  /// A quoted field while its end is looked for.
  private struct Quoted {
    let open: Int
    var token: Int
    var newlines = 0
    var hasEscapes = false
    var hasStray = false
  }

  private enum Closing {
    /// At the quote `at`; what follows the field stands at `next`.
    case closed(at: Int, next: Int)
    case unbalanced
    case incomplete
  }

  /// Reads the field whose opening quote is the row's current position.
  mutating func readQuoted(_ row: inout RowState) -> QuotedEnd {
    var field = Quoted(open: row.fieldStart, token: row.token + 1)
    switch findClosing(&field, endsAtLine: row.endsAtLine) {
    case .incomplete: return .incomplete
    case .unbalanced:
      row.flags.insert(.unbalancedQuote)
      row.ignoresQuotes = row.endsAtLine
      row.endsAtLine = true
      row.token += 1
      return .read
    case .closed(let at, let next):
      storeQuoted(field, end: at, in: &row)
      if next == filled, at == filled { row.flags.formUnion([.cut, .unbalancedQuote]) }
      if field.hasStray { row.flags.insert(.strayQuote) }
      row.newlines += field.newlines
      row.token = field.token
      return goOn(&row, at: next)
    }
  }

  /// What follows a quoted field: a delimiter, a line end or the end of the file.
  @inline(__always)
  private func goOn(_ row: inout RowState, at next: Int) -> QuotedEnd {
    guard next < filled, bytes[next] == shape.dialect.delimiter else {
      row.end = next
      return .rowEnd
    }
    row.column &+= 1
    row.fieldStart = next &+ 1
    row.token &+= 1
    if shape.dialect.spaced { row.fieldStart = behindSpaces(row.fieldStart) }
    return .read
  }

  /// Looks for the quote that closes the field: one with a delimiter or a line end behind it.
  ///
  /// A quote with other text behind it is a letter on the field's first line. After a line end it
  /// shows that the opening quote was one, and that what was crossed belongs to other rows.
  private func findClosing(_ field: inout Quoted, endsAtLine: Bool) -> Closing {
    let quote = shape.dialect.quote
    while field.token < tokenCount {
      let at = Int(tokens[field.token])
      let byte = bytes[at]
      field.token += 1
      if Int(byte) == quote {
        if isEscaped(at, in: &field) { continue }
        let next = afterSpaces(at + 1)
        if next >= filled { return atEnd || givesUp ? .closed(at: at, next: filled) : .incomplete }
        if endsField(bytes[next]) { return .closed(at: at, next: next) }
        if field.newlines > 0 { return .unbalanced }
        field.hasStray = true
      } else if byte == 0x0A || byte == 0x0D {
        if endsAtLine { return .unbalanced }
        if byte == 0x0D || bytes[at - 1] != 0x0D { field.newlines += 1 }
      }
    }
    if !atEnd { return givesUp ? .unbalanced : .incomplete }
    return field.newlines == 0 ? .closed(at: filled, next: filled) : .unbalanced
  }

  /// Whether the quote at `at` stands for itself; steps over the second of two.
  @inline(__always)
  private func isEscaped(_ at: Int, in field: inout Quoted) -> Bool {
    if shape.dialect.backslash {
      var before = at
      while before > field.open + 1, bytes[before - 1] == 0x5C { before -= 1 }
      if (at - before) % 2 == 1 {
        field.hasEscapes = true
        return true
      }
    }
    guard at + 1 < filled, Int(bytes[at + 1]) == shape.dialect.quote else { return false }
    field.hasEscapes = true
    field.token += 1
    return true
  }

  @inline(__always)
  private func afterSpaces(_ start: Int) -> Int {
    var next = start
    while next < filled, bytes[next] == 0x20, shape.dialect.delimiter != 0x20 { next &+= 1 }
    return next
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == shape.dialect.delimiter || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  private mutating func storeQuoted(_ field: Quoted, end: Int, in row: inout RowState) {
    var start = field.open + 1
    var length = end - start
    if field.hasEscapes || shape.dialect.backslash {
      length = unescape(start..<end, to: block.side + sideUsed)
      start = block.capacity + sideUsed
      sideUsed += length
    }
    SpanTarget(self, base: row.base).store(row.column, start: start, length: length)
    row.lastLength = length
  }

  /// Copies a field's text with every escaped quote as one quote.
  private func unescape(_ range: Range<Int>, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let quote = shape.dialect.quote
    var from = range.lowerBound
    var length = 0
    while from < range.upperBound {
      let byte = bytes[from]
      let next = from + 1 < range.upperBound ? Int(bytes[from + 1]) : -1
      if next == quote || (next == 0x5C && shape.dialect.backslash) {
        if Int(byte) == quote || (byte == 0x5C && shape.dialect.backslash) { from += 1 }
      }
      target[length] = bytes[from]
      length += 1
      from += 1
    }
    return length
  }
}
