internal import Documents

/// Markdown under construction: blocks with an empty line between them.
struct MarkdownWriter {
  var bytes = Bytes(capacity: 32 * 1024)
  let labels: Document.Labels
  let slugs: HeadingSlugs
  /// `> ` inside a callout.
  private var isQuoted = false
  private var isFirstBlock = true

  init(labels: Document.Labels, slugs: HeadingSlugs) {
    self.labels = labels
    self.slugs = slugs
  }

  /// Separates the coming block from the one before.
  mutating func startBlock() {
    if !isFirstBlock {
      bytes.raw(isQuoted ? ">\n" : "\n")
    }
    isFirstBlock = false
    startLine()
  }

  mutating func startLine() {
    if isQuoted { bytes.raw("> ") }
  }

  mutating func endLine() {
    bytes.byte(0x0A)
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let content, anchor: _): writeHeading(level, content)
    case .paragraph(let content): writeParagraph(content)
    case .bullets(let items): writeBullets(items)
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .timeline(let timeline): write(timeline)
    case .callout(let callout): write(callout)
    case .tiles(let tiles): write(tiles)
    case .definitions(let definitions): for definition in definitions { write(definition) }
    }
  }

  mutating func writeParagraph(_ content: [Inline]) {
    guard content.contains(where: { !$0.plain.isEmpty }) else { return }
    startBlock()
    write(content, at: .blockStart)
    endLine()
  }

  private mutating func writeHeading(_ level: Int, _ content: [Inline]) {
    startBlock()
    for _ in 0..<min(max(level, 1), 6) { bytes.byte(0x23) }
    bytes.byte(0x20)
    write(content, at: .inside)
    endLine()
  }

  mutating func writeBullets(_ items: [[Inline]]) {
    for (index, item) in items.enumerated() {
      if index == 0 { startBlock() } else { startLine() }
      bytes.raw("- ")
      write(item, at: .blockStart)
      endLine()
    }
  }

  private mutating func write(_ callout: Callout) {
    startBlock()
    let wasQuoted = isQuoted
    isQuoted = true
    if !wasQuoted { bytes.raw("> ") }
    write([.strong(callout.title)], at: .blockStart)
    endLine()
    for block in callout.blocks { write(block) }
    isQuoted = wasQuoted
  }

  private mutating func write(_ definition: Definition) {
    writeParagraph([.strong(definition.term), .text(" – ")] + definition.text)
  }
}
