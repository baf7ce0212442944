import Records

/// Many texts in one piece of memory, which grows at its end.
final class TextPage: @unchecked Sendable {
  // Sendable: one reader writes it on one thread at a time; afterwards it is only read.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 0
  private(set) var count = 0

  init() { bytes = .allocate(capacity: 0) }

  deinit { bytes.deallocate() }

  /// - Returns: where the text begins.
  @inline(__always)
  func add(_ cell: Cell) -> Int {
    let start = count
    if start &+ cell.count > capacity { grow(cell.count) }
    if let source = cell.baseAddress { (bytes + start).update(from: source, count: cell.count) }
    count = start &+ cell.count
    return start
  }

  @inline(never)
  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more, 4096)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
  }

  @inline(__always)
  func cell(at start: Int, count length: Int) -> Cell {
    guard start >= 0, length >= 0, start &+ length <= count else {
      return Cell(start: nil, count: 0)
    }
    return Cell(start: bytes + start, count: length)
  }

  @inline(__always)
  func holds(_ cell: Cell, at start: Int) -> Bool {
    let own = UnsafeRawBufferPointer(self.cell(at: start, count: cell.count))
    let other = UnsafeRawBufferPointer(cell)
    guard own.count == other.count else { return false }
    var i = 0
    while i &+ 8 <= own.count {
      let a = own.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      guard a == other.loadUnaligned(fromByteOffset: i, as: UInt64.self) else { return false }
      i &+= 8
    }
    while i < own.count {
      guard own[i] == other[i] else { return false }
      i &+= 1
    }
    return true
  }
}

extension [TextPage] {
  @inline(__always)
  func cell(_ text: Text) -> Cell {
    guard text.length > 0, Int(text.page) < count else { return Cell(start: nil, count: 0) }
    return self[Int(text.page)].cell(at: Int(text.offset), count: Int(text.length))
  }
}
