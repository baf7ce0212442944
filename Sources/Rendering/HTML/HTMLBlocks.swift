internal import Documents

extension HTMLWriter {
  /// A level-2 heading opens a section; callouts and charts that follow each other share a row.
  mutating func write(_ blocks: [Block]) {
    var isInSection = false
    var index = 0
    while index < blocks.count {
      if case .heading(2, _, anchor: _) = blocks[index] {
        raw(isInSection ? "</section>\n<section>\n" : "<section>\n")
        isInSection = true
      }
      let run = runLength(in: blocks[index...])
      write(run: blocks[index..<index + run])
      index += run
    }
    if isInSection { raw("</section>\n") }
  }

  /// How many blocks share a row with the first one.
  private func runLength(in blocks: ArraySlice<Block>) -> Int {
    guard let group = blocks.first?.group else { return 1 }
    return blocks.prefix { $0.group == group }.count
  }

  private mutating func write(run: ArraySlice<Block>) {
    let group = run.count > 1 ? run.first?.group : nil
    if let group {
      raw("<div class=\"")
      raw(group.className)
      raw("\">\n")
    }
    for block in run { write(block) }
    if group != nil { raw("</div>\n") }
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let content, let anchor): writeHeading(level, content, anchor)
    case .paragraph(let content): writeElement("p", content)
    case .bullets(let items): writeBullets(items)
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .timeline(let timeline): write(timeline)
    case .callout(let callout): write(callout)
    case .tiles(let tiles): write(tiles)
    case .definitions(let definitions): write(definitions)
    }
  }

  private mutating func writeHeading(_ level: Int, _ content: [Inline], _ anchor: String) {
    let digit = UInt8(0x30 + min(max(level, 2), 6))
    raw("<h")
    bytes.byte(digit)
    writeID(anchor)
    raw(">")
    write(content, isolating: true)
    raw("</h")
    bytes.byte(digit)
    raw(">\n")
  }

  private mutating func writeElement(_ name: StaticString, _ content: [Inline]) {
    raw("<")
    raw(name)
    raw(">")
    write(content)
    raw("</")
    raw(name)
    raw(">\n")
  }

  private mutating func writeBullets(_ items: [[Inline]]) {
    guard !items.isEmpty else { return }
    raw("<ul>\n")
    for item in items { writeElement("li", item) }
    raw("</ul>\n")
  }

  private mutating func write(_ callout: Callout) {
    raw("<div")
    writeClass(callout.tone, "callout")
    raw(">\n<p class=\"callout-title\"><strong>")
    isolated(callout.title)
    raw("</strong></p>\n")
    for block in callout.blocks { write(block) }
    raw("</div>\n")
  }

  private mutating func write(_ definitions: [Definition]) {
    guard !definitions.isEmpty else { return }
    raw("<dl>\n")
    for definition in definitions {
      raw("<div")
      writeID(definition.anchor)
      raw("><dt>")
      isolated(definition.term)
      raw("</dt><dd>")
      write(definition.text)
      raw("</dd></div>\n")
    }
    raw("</dl>\n")
  }
}

/// Blocks that stand beside each other where the page is wide enough.
private enum BlockGroup {
  case callouts
  case charts

  var className: StaticString {
    switch self {
    case .callouts: "callouts"
    case .charts: "charts"
    }
  }
}

extension Block {
  /// The row that blocks of this kind share; nil: they stand alone.
  fileprivate var group: BlockGroup? {
    switch self {
    case .callout(let callout): callout.blocks.allSatisfy(\.isShort) ? .callouts : nil
    case .chart(let chart): chart.kind == .bars ? nil : .charts
    case .heading, .paragraph, .bullets, .table, .timeline, .tiles, .definitions: nil
    }
  }

  private var isShort: Bool {
    switch self {
    case .paragraph, .bullets: true
    case .heading, .table, .chart, .timeline, .callout, .tiles, .definitions: false
    }
  }
}
