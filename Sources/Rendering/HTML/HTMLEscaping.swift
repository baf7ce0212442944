extension Bytes {
  /// Appends text that stays text in HTML, inside elements and inside quoted attributes.
  mutating func html(_ text: String) {
    if text.utf8.contains(where: Self.needsHTMLCare) {
      for scalar in text.unicodeScalars { html(scalar) }
    } else {
      raw(text)
    }
  }

  /// Signs of markup, control characters, and the first bytes of what may be a forbidden character.
  private static func needsHTMLCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF...0xFF: true
    default: false
    }
  }

  private mutating func html(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": raw("&amp;")
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "\"": raw("&quot;")
    case "'": raw("&#39;")
    case "\t": byte(0x20)
    default: htmlUnmarked(scalar)
    }
  }

  private mutating func htmlUnmarked(_ scalar: Unicode.Scalar) {
    if scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F {
      byte(UInt8(truncatingIfNeeded: scalar.value))
    } else if scalar.breaksLine {
      byte(0x20)
    } else if scalar.isForbidden || scalar.overridesDirection {
      self.scalar(.replacement)
    } else {
      self.scalar(scalar)
    }
  }
}
