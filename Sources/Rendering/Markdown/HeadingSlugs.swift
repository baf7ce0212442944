internal import Documents

/// The anchors that Markdown readers make up for headings, by the anchors of the document.
///
/// A reader such as GitHub names a heading after its words, so a jump has to use those.
struct HeadingSlugs {
  private var slugs: [String: String] = [:]

  init(of blocks: [Block]) {
    var uses: [String: Int] = [:]
    for case .heading(_, let content, anchor: let anchor) in blocks {
      let slug = Self.slug(of: content)
      let use = uses[slug, default: 0]
      uses[slug] = use + 1
      slugs[anchor] = use == 0 ? slug : "\(slug)-\(use)"
    }
  }

  /// nil where a jump would lead nowhere.
  subscript(anchor: String) -> String? {
    slugs[anchor].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Lower case, hyphens for spaces; nil-like (empty) when the words hold anything else than ASCII.
  private static func slug(of content: [Inline]) -> String {
    let words = content.count == 1 ? content[0].plain : content.map(\.plain).joined()
    guard words.utf8.allSatisfy({ $0 < 0x80 }) else { return slowSlug(of: words) }
    var slug: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: slug.append(byte)
      case 0x41...0x5A: slug.append(byte | 0x20)
      case 0x20: slug.append(0x2D)
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The same where letters beyond ASCII may become ASCII in lower case.
  private static func slowSlug(of words: String) -> String {
    var slug = ""
    for scalar in words.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case " ": slug += "-"
      default: if !scalar.isASCII { return "" }
      }
    }
    return slug
  }
}
