/// A place for one cell that was put together from several; overwritten by the next.
final class ScratchMemory: @unchecked Sendable {
  // Sendable: each reader owns one, and a reader works on one thread at a time.
  private let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1024)
  private var count = 0

  deinit { bytes.deallocate() }

  func clear() { count = 0 }

  /// Adds a cell after a blank; what does not fit is left out.
  func add(_ cell: Cell) {
    guard count + cell.count + 1 <= bytes.count else { return }
    if count > 0 {
      bytes[count] = 0x20
      count += 1
    }
    for byte in cell {
      bytes[count] = byte
      count += 1
    }
  }

  /// Adds a cell behind a byte that says what it is.
  func add(_ cell: Cell, marked mark: UInt8) {
    guard count + cell.count + 1 <= bytes.count else { return }
    bytes[count] = mark
    count += 1
    for byte in cell {
      bytes[count] = byte
      count += 1
    }
  }

  var cell: Cell? { count == 0 ? nil : Cell(rebasing: bytes[..<count]) }
}
