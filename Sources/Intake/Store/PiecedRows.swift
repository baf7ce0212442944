/// All rows of one kind as the readers left them, piece by piece, never copied together.
struct PiecedRows<Row: Sendable>: Sendable {
  private(set) var pieces: [RowPiece<Row>] = []
  /// Index of each piece's first row, and the count of all at the end.
  private(set) var starts = [0]
  /// To add to the lines of each piece's rows.
  private(set) var lineOffsets: [UInt32] = []

  var count: Int { starts[starts.count - 1] }

  mutating func append(_ piece: RowPiece<Row>, lineOffset: Int) {
    guard !piece.rows.isEmpty else { return }
    pieces.append(piece)
    lineOffsets.append(UInt32(lineOffset))
    starts.append(count + piece.rows.count)
  }

  /// Leaves nothing behind, so that whoever takes the rows is their only owner.
  mutating func giveUp() -> Self {
    let rows = self
    self = Self()
    return rows
  }

  /// Hands out all rows, in order; each piece is given up afterwards.
  consuming func consume(_ body: (Row) -> Void) {
    pieces.reverse()
    while let piece = pieces.popLast() {
      for row in piece.rows { body(row) }
    }
  }

  func forEachPiece(_ body: (UnsafeMutableBufferPointer<Row>, _ lineOffset: UInt32) -> Void) {
    for (piece, offset) in zip(pieces, lineOffsets) { body(piece.rows, offset) }
  }

  subscript(index: Int) -> Row {
    get {
      let place = piece(of: index)
      return pieces[place].rows[index - starts[place]]
    }
    nonmutating set {
      let place = piece(of: index)
      pieces[place].rows[index - starts[place]] = newValue
    }
  }

  /// What is to be added to a row's line.
  func lineOffset(of index: Int) -> Int { Int(lineOffsets[piece(of: index)]) }

  /// The piece that holds a row.
  private func piece(of index: Int) -> Int {
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= index { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
