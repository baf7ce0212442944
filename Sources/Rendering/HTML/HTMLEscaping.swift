extension Bytes {
  /// Appends text that stays text in HTML, inside elements and inside quoted attributes.
  mutating func html(_ text: String) {
    if Self.needsHTMLCare(text) {
      for scalar in text.unicodeScalars { html(scalar) }
    } else {
      verbatim(text)
    }
  }

  private static func needsHTMLCare(_ text: String) -> Bool {
    let isHarmless = text.utf8.withContiguousStorageIfAvailable { bytes in
      let marks = ASCIISet.html
      return !bytes.contains { marks.contains($0) }
    }
    return isHarmless != true && mayNeedHTMLCare(text)
  }

  private static func mayNeedHTMLCare(_ text: String) -> Bool {
    var suspects = SuspectBytes()
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x26, 0x27, 0x3C, 0x3E: return true
      default: if suspects.isSuspect(byte) { return true }
      }
    }
    return false
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
