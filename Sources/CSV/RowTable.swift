/// Where a worker writes the rows of a batch: one record a row, one span a wanted field.
final class RowTable {
  /// The most rows of a batch.
  let capacity: Int
  let slotCount: Int
  /// Spans a row: the wanted fields and one that unwanted ones are written to; 0 when all fields of
  /// every row are kept, one behind the other.
  let stride: Int
  var count = 0

  let lines: UnsafeMutablePointer<UInt32>
  let fieldCounts: UnsafeMutablePointer<UInt32>
  let flags: UnsafeMutablePointer<RowFlags>
  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  /// The first span of each row.
  let bases: UnsafeMutablePointer<Int>
  private(set) var spans: UnsafeMutablePointer<FieldSpan>
  private var spanCapacity: Int

  /// Room for as many wanted columns; nil for all there are.
  init(slotCount: Int?, rowLimit: Int = 4_096) {
    self.slotCount = slotCount ?? 0
    stride = slotCount.map { $0 + 1 } ?? 0
    capacity = slotCount.map { max(16, min(rowLimit, (1 << 19) / ($0 + 1))) } ?? rowLimit
    spanCapacity = max(1, capacity * stride)
    lines = .allocate(capacity: capacity)
    fieldCounts = .allocate(capacity: capacity)
    flags = .allocate(capacity: capacity)
    starts = .allocate(capacity: capacity)
    ends = .allocate(capacity: capacity)
    bases = .allocate(capacity: capacity)
    spans = .allocate(capacity: spanCapacity)
  }

  deinit {
    lines.deallocate()
    fieldCounts.deallocate()
    flags.deallocate()
    starts.deallocate()
    ends.deallocate()
    bases.deallocate()
    spans.deallocate()
  }

  /// Makes room for all fields of a block, when all are kept.
  func reserve(fields: Int) {
    guard stride == 0, fields > spanCapacity else { return }
    spans.deallocate()
    spanCapacity = fields * 2
    spans = .allocate(capacity: spanCapacity)
  }

  /// How many spans a row has.
  func spanCount(ofRow row: Int) -> Int {
    stride == 0 ? Int(fieldCounts[row]) : slotCount
  }
}
