/// The theme as it stands in the page, and the policy that lets it alone be applied.
struct Stylesheet: Sendable {
  let text: [UInt8]
  /// The Content-Security-Policy of a page with this style and nothing else.
  let policy: [UInt8]

  init(_ theme: String) {
    text = Self.embeddable(theme)
    let hash = Base64.text(SHA256.digest(of: text))
    policy = Array(
      "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
        .utf8)
  }

  /// Line ends as a browser reads them, no way out of the element, no indentation.
  private static func embeddable(_ theme: String) -> [UInt8] {
    var text: [UInt8] = []
    for line in theme.split(whereSeparator: \.isNewline) {
      let bytes = line.drop { $0 == " " || $0 == "\t" }.utf8
      for byte in bytes where byte != 0 {
        if byte == 0x2F && text.last == 0x3C { text.append(0x5C) }
        text.append(byte)
      }
      text.append(0x0A)
    }
    return text
  }
}
