extension Unicode.Scalar {
  /// What stands in for a character that must not reach a reader.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether this ends a line somewhere: in a terminal, in Markdown, in JavaScript.
  var breaksLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Control characters, and code points that no text may hold.
  var isForbidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Turns the reading direction of everything that follows ("invoice⟵xslx.exe").
  var overridesDirection: Bool {
    (0x202A...0x202E).contains(value)
  }

  /// Opens or closes a run with its own direction.
  var isolatesDirection: Bool {
    (0x2066...0x2069).contains(value)
  }
}
