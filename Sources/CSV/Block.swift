import CScan

/// A piece of a file in memory, with the positions of everything in it that can mean something.
///
/// Behind the bytes is room for fields that are not given as they stand: unescaped or repaired.
/// A field grows to at most four times its bytes in that, and pages nobody writes to cost nothing.
final class Block {
  private(set) var capacity: Int
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var tokens: UnsafeMutablePointer<UInt32>
  private(set) var tokenCount = 0
  private(set) var filled = 0
  /// The position in the file of the first byte.
  private(set) var offset = 0
  private(set) var hasHigh = false
  private(set) var hasNul = false

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity * 5 + 64)
    tokens = .allocate(capacity: capacity + 128)
  }

  /// Text that is in memory already.
  convenience init(_ text: ArraySlice<UInt8>) {
    self.init(capacity: max(64, text.count))
    text.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { bytes.update(from: base, count: source.count) }
    }
    filled = text.count
  }

  deinit {
    bytes.deallocate()
    tokens.deallocate()
  }

  /// Where fields that are not given as they stand go.
  var side: UnsafeMutablePointer<UInt8> { bytes + capacity }

  /// Empties the block and places it in the file.
  func restart(at offset: Int) {
    self.offset = offset
    filled = 0
  }

  /// Reads on until `end` (a position in the file) or until the block is full.
  func fill(to end: Int, from source: ByteSource, of name: String) throws(CSVError)
    -> UnsafeRawBufferPointer
  {
    let wanted = max(0, min(capacity, end - offset) - filled)
    let target = UnsafeMutableRawBufferPointer(start: bytes + filled, count: wanted)
    let count = try source.fill(target, from: offset + filled, of: name)
    guard count == wanted else { throw CSVError(.shrunk, in: name) }
    filled += count
    return UnsafeRawBufferPointer(target)
  }

  /// Looks for structure in all bytes.
  func index(_ dialect: ByteDialect) {
    let found = cscan_index(
      bytes, filled, UInt8(truncatingIfNeeded: dialect.quote), dialect.delimiter, tokens)
    tokenCount = found.count
    hasHigh = found.has_high != 0
    hasNul = found.has_nul != 0
  }

  /// Gives up the first `count` bytes.
  func discard(_ count: Int) {
    guard count > 0 else { return }
    bytes.update(from: bytes + count, count: filled - count)
    filled -= count
    offset += count
  }

  /// Makes room for a row that does not fit.
  func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 10 + 64)
    larger.update(from: bytes, count: filled)
    bytes.deallocate()
    tokens.deallocate()
    capacity *= 2
    bytes = larger
    tokens = .allocate(capacity: capacity + 128)
  }
}
