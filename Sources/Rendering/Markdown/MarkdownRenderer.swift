package import Documents

/// Writes a report as GitHub-flavoured Markdown that also reads well as plain text.
package struct MarkdownRenderer: Sendable {
  /// There is nothing to set.
  package init() {}

  /// The whole file.
  package func render(_ document: Document) -> [UInt8] {
    var writer = MarkdownWriter(labels: document.labels, slugs: HeadingSlugs(of: document.blocks))
    writer.writeTitle(of: document)
    for block in document.blocks { writer.write(block) }
    writer.writeFooter(document.footer)
    return writer.bytes.all
  }
}

extension MarkdownWriter {
  fileprivate mutating func writeTitle(of document: Document) {
    startBlock()
    bytes.raw("# ")
    bytes.markdown(document.title)
    endLine()
    guard !document.subtitle.isEmpty else { return }
    startBlock()
    for (index, line) in document.subtitle.enumerated() {
      if index > 0 { bytes.raw(" · ") }
      bytes.markdown(line, at: index == 0 ? .blockStart : .inside)
    }
    endLine()
  }

  fileprivate mutating func writeFooter(_ footer: String) {
    guard !footer.isEmpty else { return }
    startBlock()
    bytes.raw("---")
    endLine()
    startBlock()
    bytes.markdown(footer, at: .blockStart)
    endLine()
  }
}
