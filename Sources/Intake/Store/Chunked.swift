/// The records of one kind as the readers left them: one array a chunk, never copied together.
struct Chunked<Record: Sendable>: Sendable {
  var chunks: [[Record]] = []
  /// Index of each chunk's first record, and the count of all at the end.
  private(set) var starts = [0]

  var count: Int { starts[starts.count - 1] }

  /// To add to the lines of each chunk's sources.
  private(set) var lineOffsets: [UInt32] = []

  mutating func append(_ chunk: [Record], lineOffset: Int) {
    guard !chunk.isEmpty else { return }
    chunks.append(chunk)
    lineOffsets.append(UInt32(lineOffset))
    starts.append(count + chunk.count)
  }

  /// The chunk that holds a record, and its place there.
  func place(of index: Int) -> (chunk: Int, offset: Int) {
    var low = 0
    var high = chunks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= index { low = middle } else { high = middle - 1 }
    }
    return (low, index - starts[low])
  }

  subscript(index: Int) -> Record {
    get {
      let place = place(of: index)
      return chunks[place.chunk][place.offset]
    }
    set {
      let place = place(of: index)
      chunks[place.chunk][place.offset] = newValue
    }
  }
}
