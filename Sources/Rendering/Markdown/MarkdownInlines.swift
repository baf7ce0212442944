internal import Documents

extension MarkdownWriter {
  mutating func write(_ content: [Inline], at position: MarkdownPosition) {
    bytes.markdown(content, at: position, slugs: slugs)
  }
}

extension Bytes {
  mutating func markdown(
    _ content: [Inline], at position: MarkdownPosition, slugs: HeadingSlugs
  ) {
    for index in content.indices {
      let here = position == .blockStart && index > 0 ? .inside : position
      markdown(content[index], at: here, slugs: slugs)
    }
  }

  private mutating func markdown(
    _ inline: Inline, at position: MarkdownPosition, slugs: HeadingSlugs
  ) {
    switch inline {
    case .text(let text): markdown(text, at: position)
    case .strong(let text): wrap(text, in: "**")
    case .emphasis(let text): wrap(text, in: "*")
    case .code(let text): writeCode(text, at: position)
    case .reference(let text, let anchor): writeLink(text, to: slugs[anchor], isJump: true)
    case .file(let text, let path): writeLink(text, to: RelativePath(path)?.text, isJump: false)
    }
  }

  /// Text between marks; none around nothing, because `****` is a rule.
  private mutating func wrap(_ text: String, in mark: StaticString) {
    raw(mark)
    let start = count
    markdown(text, at: .cell)
    removeTrailingSpaces(downTo: start)
    if count == start {
      removeLast(mark.utf8CodeUnitCount)
    } else {
      raw(mark)
    }
  }

  private mutating func writeLink(_ text: String, to target: String?, isJump: Bool) {
    guard let target else { return markdown(text, at: .cell) }
    byte(0x5B)
    markdown(text, at: .cell)
    raw(isJump ? "](#" : "](")
    verbatim(target)
    byte(0x29)
  }

  /// Code between more backticks than it holds; as plain text where a table would split it.
  private mutating func writeCode(_ text: String, at position: MarkdownPosition) {
    var code = Bytes()
    code.markdownCode(text)
    let holdsBackslash = code.all.contains(0x5C) || code.all.contains(0x7C)
    if code.count == 0 || (position == .cell && holdsBackslash) {
      return markdown(text, at: position)
    }
    let fence = [UInt8](repeating: 0x60, count: code.longestRun(of: 0x60) + 1)
    let needsPadding = code.all.first == 0x60 || code.last == 0x60
    raw(fence)
    if needsPadding { byte(0x20) }
    raw(code.all)
    if needsPadding { byte(0x20) }
    raw(fence)
  }
}

extension Bytes {
  mutating func removeTrailingSpaces(downTo start: Int) {
    while count > start, last == 0x20 { removeLast(1) }
  }

  func longestRun(of byte: UInt8) -> Int {
    var longest = 0
    var run = 0
    for other in all {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Nothing is escaped inside code; it only has to stay on one line.
  fileprivate mutating func markdownCode(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.breaksLine || scalar.value == 0x09 || scalar == " " {
        if count > 0, last != 0x20 { byte(0x20) }
      } else {
        self.scalar(scalar.isForbidden || scalar.overridesDirection ? .replacement : scalar)
      }
    }
    removeTrailingSpaces(downTo: 0)
  }
}
