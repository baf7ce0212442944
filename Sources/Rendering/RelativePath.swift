/// A link to a file beside the document, or nothing.
///
/// A path may only hold `[A-Za-z0-9._/-]` and may not start at a root, so it can never become a scheme
/// (`javascript:`), a host (`//example.com`) or an attribute.
struct RelativePath {
  let text: String

  init?(_ text: String) {
    guard let first = text.utf8.first, first != 0x2F else { return nil }
    guard text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F: true
    default: false
    }
  }
}

/// The name of a place inside a document: `[a-z0-9-]+`, or nothing.
struct Anchor {
  let text: String

  init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}
