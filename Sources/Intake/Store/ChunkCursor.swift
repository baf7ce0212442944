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
