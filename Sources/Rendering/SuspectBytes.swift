/// Looks through UTF-8 for the beginnings of what must not reach a reader as it is.
///
/// Nearly all text is harmless; finding that out byte by byte lets it be copied as a whole. It may say
/// yes too often, never too seldom: `SuspectScalars` decides.
struct SuspectBytes {
  /// The byte before the one that is looked at.
  private(set) var previous: UInt8 = 0x20
  private var beforePrevious: UInt8 = 0

  /// Whether a control character, a line break, a direction override or a noncharacter ends here.
  mutating func isSuspect(_ byte: UInt8) -> Bool {
    defer {
      beforePrevious = previous
      previous = byte
    }
    switch byte {
    case 0..<0x20, 0x7F: return true
    case 0x20..<0x7F, 0xC0...0xFF: return false
    default: return endsSuspect(byte)
    }
  }

  private func endsSuspect(_ byte: UInt8) -> Bool {
    switch (previous, byte) {
    case (0xC2, 0x80...0x9F): true
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): beforePrevious == 0xE2
    case (0xB7, 0x90...0xAF): beforePrevious == 0xEF
    case (0xBF, 0xBE...0xBF): true
    default: false
    }
  }
}
