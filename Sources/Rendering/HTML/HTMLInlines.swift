internal import Documents

extension HTMLWriter {
  /// Words in a row, each run on its own where it is data rather than part of a sentence.
  mutating func write(_ content: [Inline], isolating: Bool = false) {
    for inline in content { write(inline, isolating: isolating) }
  }

  private mutating func write(_ inline: Inline, isolating: Bool) {
    switch inline {
    case .text(let text): write(text, isolating: isolating)
    case .strong(let text): write(text, in: "strong")
    case .emphasis(let text): write(text, in: "em")
    case .code(let text): write(text, in: "code")
    case .reference(let text, let anchor): writeLink(text, to: Anchor(anchor)?.text, isJump: true)
    case .file(let text, let path): writeLink(text, to: RelativePath(path)?.text, isJump: false)
    }
  }

  private mutating func write(_ text: String, isolating: Bool) {
    if isolating { isolated(text) } else { bytes.html(text) }
  }

  private mutating func write(_ text: String, in element: StaticString) {
    raw("<")
    raw(element)
    raw(">")
    isolated(text)
    raw("</")
    raw(element)
    raw(">")
  }

  /// A link where there is somewhere to go, the words alone otherwise.
  private mutating func writeLink(_ text: String, to target: String?, isJump: Bool) {
    guard let target else { return isolated(text) }
    raw(isJump ? "<a href=\"#" : "<a href=\"")
    bytes.verbatim(target)
    raw("\">")
    isolated(text)
    raw("</a>")
  }
}
