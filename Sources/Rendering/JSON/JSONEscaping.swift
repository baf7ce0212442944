extension JSONWriter {
  mutating func string(_ text: String) {
    bytes.byte(0x22)
    bytes.json(text)
    bytes.byte(0x22)
  }
}

extension Bytes {
  /// Appends text for the inside of a JSON string.
  mutating func json(_ text: String) {
    let isHarmless = text.utf8.withContiguousStorageIfAvailable { bytes in
      let marks = ASCIISet.json
      return !bytes.contains { marks.contains($0) }
    }
    if isHarmless != true, text.utf8.contains(where: Self.needsJSONCare) {
      for scalar in text.unicodeScalars { json(scalar) }
    } else {
      verbatim(text)
    }
  }

  private static func needsJSONCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  private mutating func json(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: unicodeEscape(scalar.value)
    default: self.scalar(scalar)
    }
  }

  private mutating func unicodeEscape(_ value: UInt32) {
    raw("\\u")
    for shift in stride(from: UInt32(12), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
      byte(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
