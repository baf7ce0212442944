/// Which fields of a row are kept, and where.
final class Slots {
  /// Nil when all fields are kept.
  let columns: [Int]?
  /// The slot of each column, up to the last one wanted; `count` for those not wanted.
  let table: UnsafeMutablePointer<Int32>
  let tableCount: Int
  /// Columns asked for more than once: slot to copy from, slot to copy to.
  let repeated: [(from: Int, to: Int)]

  /// Every row needs finishing, not only short ones.
  let needsFinish: Bool

  init(_ columns: [Int]?) {
    self.columns = columns
    let wanted = columns ?? []
    tableCount = (wanted.max() ?? -1) + 1
    table = .allocate(capacity: max(1, tableCount))
    table.initialize(repeating: Int32(wanted.count), count: max(1, tableCount))
    var repeated: [(from: Int, to: Int)] = []
    for (slot, column) in wanted.enumerated() where column >= 0 {
      if table[column] == Int32(wanted.count) {
        table[column] = Int32(slot)
      } else {
        repeated.append((from: Int(table[column]), to: slot))
      }
    }
    self.repeated = repeated
    needsFinish = !repeated.isEmpty || wanted.contains { $0 < 0 }
  }

  deinit { table.deallocate() }

  /// Empties the slots that a short row has no field for and copies the repeated ones.
  func finish(_ spans: UnsafeMutablePointer<FieldSpan>, fields: Int) {
    guard let columns else { return }
    for (slot, column) in columns.enumerated() where column >= fields || column < 0 {
      spans[slot] = FieldSpan(start: 0, length: 0)
    }
    for copy in repeated { spans[copy.to] = spans[copy.from] }
  }
}
