/// Names that a link can jump to.
enum Anchor {
  /// "Service desk" → "service-desk": small letters, digits and hyphens.
  static func name(for title: some StringProtocol) -> String {
    var name = ""
    for byte in title.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      }
    }
    if name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty ? "section" : name
  }

  /// Where the glossary explains a key figure.
  static func glossary(_ id: String) -> String { "about-\(id)" }
}
