/// A text that does not repeat (a ticket's title), as a place in a `TextStore`.
package struct Text: Sendable, Hashable {
  package var offset: UInt32
  package var length: UInt16
  /// Which of the store's pages holds it.
  package var page: UInt16

  package init(page: UInt16 = 0, offset: UInt32, length: UInt16) {
    self.page = page
    self.offset = offset
    self.length = length
  }

  package static let empty = Text(offset: 0, length: 0)
  package var isEmpty: Bool { length == 0 }
}

/// UTF-8 bytes of many texts, in pages.
package struct TextStore: Sendable {
  package var pages: [[UInt8]]

  package init(pages: [[UInt8]] = [[]]) { self.pages = pages }

  package subscript(text: Text) -> String {
    guard text.length > 0, Int(text.page) < pages.count else { return "" }
    let page = pages[Int(text.page)]
    let start = Int(text.offset)
    guard start + Int(text.length) <= page.count else { return "" }
    return String(decoding: page[start..<start + Int(text.length)], as: UTF8.self)
  }

  /// Adds a text to the first page; texts longer than 65,535 bytes are cut between characters.
  package mutating func add(_ string: String) -> Text {
    var bytes = Array(string.utf8)
    if bytes.count > Int(UInt16.max) {
      var end = Int(UInt16.max)
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeSubrange(end...)
    }
    let text = Text(offset: UInt32(pages[0].count), length: UInt16(bytes.count))
    pages[0].append(contentsOf: bytes)
    return text
  }
}
