/// A JSON5 text, read, with the place where each of its keys stands.
package struct JSONText {
  /// A key that its object holds twice.
  package struct Repeated {
    package let path: String
    package let line: Int
    package let firstLine: Int
  }

  package let tree: JSONTree
  let outline: JSONOutline

  /// Reads a file's bytes; `content` says what it should hold: "settings".
  package init(_ bytes: [UInt8], of content: String) throws(JSONFault) {
    try Self.checkEncoding(bytes)
    outline = try JSONOutline(bytes, of: content)
    tree = try Self.decode(bytes)
  }

  /// Line and character of a path's key, or of the nearest key around it; counted from 1.
  package func place(of path: String) -> (line: Int, column: Int)? {
    var path = path[...]
    while true {
      if let place = outline.places[String(path)] { return (place.line, place.column) }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
      path = path[..<end]
    }
    return outline.places[""].map { ($0.line, $0.column) }
  }

  /// The line of every key, by its path.
  package var lines: [String: Int] { outline.places.mapValues(\.line) }

  package var repeated: [Repeated] {
    outline.repeated.map { Repeated(path: $0.path, line: $0.line, firstLine: $0.firstLine) }
  }

  private static func checkEncoding(_ bytes: [UInt8]) throws(JSONFault) {
    let text = String(decoding: bytes, as: UTF8.self)
    let offset = zip(text.utf8, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let bad = offset ?? (text.utf8.count == bytes.count ? nil : bytes.count) else { return }
    throw JSONScanner(bytes).fault(
      at: bad, "the file is not UTF-8 from here on", "save it as UTF-8")
  }

  /// The outline has passed the text, so what fails here is a fault of ours.
  private static func decode(_ bytes: [UInt8]) throws(JSONFault) -> JSONTree {
    if let tree = try? JSONTree.decode(json5: bytes) { return tree }
    throw JSONFault(
      line: 1, column: 1, message: "the file is not JSON5 that can be read",
      suggestion: "write plain numbers and texts in double quotes")
  }
}
