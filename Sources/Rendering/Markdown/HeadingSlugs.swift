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
    var slug = ""
    for scalar in content.lazy.map(\.plain).joined().lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case " ": slug += "-"
      default: if !scalar.isASCII { return "" }
      }
    }
    return slug
  }
}
