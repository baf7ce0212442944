import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A large piece of memory for rows, filled from the front and given back to the system as a whole.
///
/// What is freed in small pieces stays with the process; rows are moved once, and there are so many
/// that having them twice would be what a run needs most memory for.
final class Slab: @unchecked Sendable {
  // Sendable: one reader at a time takes room in it.
  private let base: UnsafeMutableRawPointer
  private let size: Int
  private let isMapped: Bool
  private var used = 0

  static let usualSize = 2 << 20

  init(size: Int) {
    let size = (size + Self.usualSize - 1) / Self.usualSize * Self.usualSize
    self.size = size
    if let pages = Self.map(size) {
      base = pages
      isMapped = true
    } else {
      base = .allocate(byteCount: size, alignment: 64)
      isMapped = false
    }
  }

  /// Memory that begins on a multiple of 2 MiB, where the system can give it as one page: zeroing
  /// 512 small ones takes longer than filling them.
  private static func map(_ size: Int) -> UnsafeMutableRawPointer? {
    let whole = mmap(
      nil, size + usualSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let whole, whole != MAP_FAILED else { return nil }
    let skipped = (usualSize - Int(bitPattern: whole) % usualSize) % usualSize
    if skipped > 0 { _ = munmap(whole, skipped) }
    let base = whole + skipped
    _ = munmap(base + size, usualSize - skipped)
    #if os(Linux)
      _ = madvise(base, size, Int32(MADV_HUGEPAGE))
    #endif
    return base
  }

  deinit {
    if isMapped { _ = munmap(base, size) } else { base.deallocate() }
  }

  func hasRoom(_ bytes: Int) -> Bool { size - used >= bytes }

  /// Room for rows; only what is taken of it afterwards is used up.
  func room<Row>(for type: Row.Type, count: Int) -> UnsafeMutablePointer<Row> {
    let start = (base + used).alignedUp(for: Row.self)
    return start.bindMemory(to: Row.self, capacity: count)
  }

  func take<Row>(_ rows: UnsafeMutableBufferPointer<Row>) {
    guard let first = rows.baseAddress else { return }
    used = UnsafeMutableRawPointer(first + rows.count) - base
  }
}

/// The slabs that have room left, for several threads.
final class SlabPool: Sendable {
  private let open = Mutex<[Slab]>([])

  /// Lets `fill` write up to `count` rows and keeps as many as it says.
  func rows<Row>(
    _ count: Int, fill: (UnsafeMutablePointer<Row>) -> Int
  ) -> RowPiece<Row> {
    let bytes = (count + 1) * MemoryLayout<Row>.stride
    var slab = open.withLock { $0.popLast() }
    if let found = slab, !found.hasRoom(bytes) { slab = nil }
    let memory = slab ?? Slab(size: max(Slab.usualSize, bytes))
    let start = memory.room(for: Row.self, count: count)
    let rows = UnsafeMutableBufferPointer(start: start, count: fill(start))
    memory.take(rows)
    open.withLock { $0.append(memory) }
    return RowPiece(slab: memory, rows: rows)
  }

  func rows<Row>(_ array: [Row]) -> RowPiece<Row> {
    rows(array.count) { target in
      for (place, row) in array.enumerated() { (target + place).initialize(to: row) }
      return array.count
    }
  }

  /// Forgets the slabs, which live as long as the rows in them.
  func close() { open.withLock { $0 = [] } }
}

/// Rows that a reader wrote one behind the other; plain numbers only.
struct RowPiece<Row: Sendable>: @unchecked Sendable {
  // Sendable: one owner at a time changes the rows.
  private let slab: Slab
  let rows: UnsafeMutableBufferPointer<Row>

  fileprivate init(slab: Slab, rows: UnsafeMutableBufferPointer<Row>) {
    self.slab = slab
    self.rows = rows
  }
}
