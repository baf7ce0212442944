/// Some of the 128 ASCII characters; whatever is not ASCII belongs to every set.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0x0000_0000_FFFF_FFFF
  private var high: UInt64 = 1 << 63

  /// The characters of a text, and all control characters.
  init(controlsAnd text: StaticString) {
    text.withUTF8Buffer { bytes in
      for byte in bytes { insert(byte) }
    }
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 0x3F) }
  }

  /// Whether a byte of UTF-8 is one of the characters or part of one beyond ASCII.
  func contains(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    let word = byte < 0x40 ? low : high
    return word &>> UInt64(byte & 0x3F) & 1 == 1
  }
}

extension ASCIISet {
  /// What HTML reads as markup.
  static let html = ASCIISet(controlsAnd: "\"&'<>")
  /// What JSON strings cannot hold as it is.
  static let json = ASCIISet(controlsAnd: "\"\\")
  /// What Markdown may read as markup.
  static let markdown = ASCIISet(controlsAnd: "\\`*[]<|~_&#$:@")
}
