/// Reads records of neighbouring indices without looking their chunk up each time.
struct ChunkCursor<Record: Sendable> {
  private let records: Chunked<Record>
  private var chunk: [Record] = []
  private var start = 0
  private var end = 0

  init(_ records: Chunked<Record>) { self.records = records }

  @inline(__always)
  mutating func record(at index: Int) -> Record {
    if index < start || index >= end { move(to: index) }
    return chunk[index - start]
  }

  @inline(never)
  private mutating func move(to index: Int) {
    let place = records.place(of: index)
    chunk = records.chunks[place.chunk]
    start = records.starts[place.chunk]
    end = start + chunk.count
  }
}

/// Puts indices in the order of their records' times.
enum TimeOrder {
  /// - Returns: the indices by time; equal times in the order they came.
  static func sorted(_ indices: ArraySlice<UInt32>, by time: (UInt32) -> Int64) -> [UInt32] {
    let times = indices.map(time)
    guard let first = times.min(), zip(times, times.dropFirst()).contains(where: { $0 > $1 }) else {
      return Array(indices)
    }
    // Seconds since the first above, the place below: one plain number to sort by.
    var keys = times.enumerated().map { UInt64($0.element - first) << 28 | UInt64($0.offset) }
    keys.sort()
    let start = indices.startIndex
    return keys.map { indices[start + Int($0 & 0xFFF_FFFF)] }
  }
}
