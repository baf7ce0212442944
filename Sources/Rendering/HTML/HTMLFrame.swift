internal import Documents

/// What stands around the report: window title, masthead, contents.
extension HTMLWriter {
  mutating func writeWindowTitle(of document: Document) {
    bytes.html(document.title)
    if let first = document.subtitle.first {
      raw(" · ")
      bytes.html(first)
    }
  }

  mutating func writeStyle(_ style: [UInt8]) {
    raw("<style>")
    bytes.raw(style)
    raw("</style>")
  }

  /// The title, the first line under it large, the others small.
  mutating func writeMasthead(of document: Document) {
    raw("<h1>")
    isolated(document.title)
    raw("</h1>\n")
    for (index, line) in document.subtitle.enumerated() {
      raw(index == 0 ? "<p class=\"lead\">" : "<p class=\"about\">")
      isolated(line)
      raw("</p>\n")
    }
  }

  /// Jumps to the sections; a report of one or two needs none.
  mutating func writeContents(of blocks: [Block]) {
    let sections = blocks.compactMap { block -> (title: [Inline], anchor: Anchor)? in
      guard case .heading(2, let title, let anchor) = block else { return nil }
      return Anchor(anchor).map { (title, $0) }
    }
    guard sections.count > 2 else { return }
    raw("<nav class=\"contents\" aria-labelledby=\"_contents\">\n<p id=\"_contents\">")
    bytes.html(labels.contents)
    raw("</p>\n<ol>\n")
    for section in sections {
      raw("<li><a href=\"#")
      bytes.verbatim(section.anchor.text)
      raw("\">")
      for inline in section.title { isolated(inline.plain) }
      raw("</a></li>\n")
    }
    raw("</ol>\n</nav>\n")
  }
}
