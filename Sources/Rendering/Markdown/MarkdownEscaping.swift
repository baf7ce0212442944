/// Where a text stands decides what it could be mistaken for.
enum MarkdownPosition {
  /// At the start of a block: `#`, `-`, `1.` would mean something.
  case blockStart
  case inside
  /// Inside a table cell, where a sign at the start is just a sign ("-5 %").
  case cell
}

extension Bytes {
  /// Appends text that stays text in GitHub-flavoured Markdown.
  ///
  /// Signs are escaped only where they could mean something, so that the source also reads well.
  mutating func markdown(_ text: String, at position: MarkdownPosition = .inside) {
    let start = count
    if Self.needsMarkdownCare(text) { escaped(text, at: position) } else { verbatim(text) }
    if position == .blockStart { escapeBlockStart(from: start) }
  }

  /// Whether there may be anything to escape, but at the start of a block.
  private static func needsMarkdownCare(_ text: String) -> Bool {
    let isHarmless = text.utf8.withContiguousStorageIfAvailable { bytes in
      isHarmlessMarkdown(bytes)
    }
    return isHarmless != true && mayNeedMarkdownCare(text)
  }

  /// Nothing but ASCII that means nothing in Markdown.
  private static func isHarmlessMarkdown(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let marks = ASCIISet.markdown
    var previous: UInt8 = 0x20
    for byte in bytes {
      if marks.contains(byte) { return false }
      if byte == 0x20 || byte == 0x2E, previous == 0x20 || previous | 0x20 == 0x77 { return false }
      previous = byte
    }
    return true
  }

  private static func mayNeedMarkdownCare(_ text: String) -> Bool {
    var suspects = SuspectBytes()
    for byte in text.utf8 {
      switch byte {
      case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7C, 0x7E, 0x5F, 0x26, 0x23, 0x24, 0x3A, 0x40:
        return true
      case 0x2E where suspects.previous | 0x20 == 0x77: return true
      case 0x20 where suspects.previous == 0x20: return true
      default: if suspects.isSuspect(byte) { return true }
      }
    }
    return false
  }

  private mutating func escaped(_ text: String, at position: MarkdownPosition) {
    let start = count
    var escaper = MarkdownEscaper(dollars: text.utf8.count { $0 == 0x24 })
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if scalar.isWord {
        escaper.write(scalar, before: nil, to: &self)
        continue
      }
      let isFirst = count == start && position != .inside
      let plain = scalar.asSingleLine
      if plain == " " && (isFirst || last == 0x20) { continue }
      if plain.isolatesDirection { continue }
      escaper.write(plain, before: next, to: &self)
    }
  }

  /// A backslash before whatever would open a heading, a quote, a list or a rule.
  private mutating func escapeBlockStart(from start: Int) {
    guard start < count else { return }
    var sign = start
    while sign < count, (0x30...0x39).contains(all[sign]) { sign += 1 }
    guard sign < count else { return }
    let signs: [UInt8] = sign > start ? [0x2E, 0x29] : [0x23, 0x3E, 0x2D, 0x2B, 0x3D, 0x3A]
    if signs.contains(all[sign]) { insert(0x5C, at: sign) }
  }
}

extension Unicode.Scalar {
  /// Every line break and tab as a space; what no text may hold as a replacement character.
  fileprivate var asSingleLine: Unicode.Scalar {
    if breaksLine || value == 0x09 { return " " }
    return isForbidden || overridesDirection ? .replacement : self
  }
}

/// Escapes one character at a time, knowing its neighbours.
private struct MarkdownEscaper {
  let dollars: Int
  /// The last three characters, lower-cased, for `www.`.
  private var recent: (UInt32, UInt32, UInt32) = (0, 0, 0)

  init(dollars: Int) {
    self.dollars = dollars
  }

  mutating func write(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, to bytes: inout Bytes
  ) {
    if !scalar.isWord && needsBackslash(scalar, before: next) { bytes.byte(0x5C) }
    bytes.scalar(scalar)
    // A word joiner: neither an address nor a mention any more, and nothing to be seen.
    if scalar == "@", next?.isWord == true { bytes.raw("\u{2060}") }
    recent = (recent.1, recent.2, scalar.value | 0x20)
  }

  private func needsBackslash(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", "|", "~": true
    case "_": !(isAfterWord && next?.isWord == true)
    case "&": next == "#" || next?.isWord == true
    case "#": !isAfterWord
    case "$": dollars > 1
    case ".": recent == (0x77, 0x77, 0x77)
    case ":": next == "/" || endsScheme
    default: false
    }
  }

  private var isAfterWord: Bool {
    Unicode.Scalar(recent.2)?.isWord == true
  }

  /// `mailto:` and `xmpp:`, by their last letters.
  private var endsScheme: Bool {
    recent == (0x6C, 0x74, 0x6F) || recent == (0x6D, 0x70, 0x70)
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
