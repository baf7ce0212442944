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

/// Puts records in the order of their times.
enum TimeOrder {
  /// - Returns: the places of the times, earliest first; equal times in the order they came.
  static func sorted(_ times: [UInt32]) -> [UInt32] {
    let isSorted = times.indices.dropFirst().allSatisfy { times[$0 - 1] <= times[$0] }
    if isSorted { return Array(0..<UInt32(times.count)) }
    // The time above, the place below: one plain number to sort by.
    var keys = times.enumerated().map { UInt64($0.element) << 32 | UInt64($0.offset) }
    keys.sort()
    return keys.map { UInt32(truncatingIfNeeded: $0) }
  }
}
