/// What breaks the grammar of a JSON5 text, and where.
package struct JSONFault: Error, Equatable {
  package let line: Int
  /// Counted in characters from 1.
  package let column: Int
  package let message: String
  package let suggestion: String
}

/// A place in a JSON5 text that moves forward over blanks, words and quoted texts.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The byte here; nil at the end of the text.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func step() { index += 1 }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    index += 1
    return true
  }

  /// Passes white space and comments.
  mutating func skipBlank() throws(JSONFault) {
    while let byte = next {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      } else if byte == UInt8(ascii: "/") {
        try skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() throws(JSONFault) {
    let start = index
    index += 1
    if take("/") {
      while let byte = next, byte != 0x0A, byte != 0x0D { index += 1 }
    } else if take("*") {
      while !bytes[index...].starts(with: [0x2A, 0x2F]) {
        guard index < bytes.count else {
          throw fault(at: start, "the comment that starts here never ends", "close it with */")
        }
        index += 1
      }
      index += 2
    } else {
      throw fault(at: start, "'/' does not belong here", "write // to start a comment")
    }
  }

  /// Passes letters, digits and what numbers and unquoted keys hold.
  mutating func word() -> String {
    let start = index
    while let character = scalar, isWordCharacter(character) {
      index += UTF8.width(character)
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isWordCharacter(_ character: Unicode.Scalar) -> Bool {
    if character.value >= 0x80 { return character.properties.isAlphabetic }
    return switch UInt8(character.value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "$_.+-".unicodeScalars.contains(character)
    }
  }

  /// The character here; nil at the end of the text.
  private var scalar: Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let rest = bytes[index..<min(index + 4, bytes.count)]
    return String(decoding: rest, as: UTF8.self).unicodeScalars.first
  }

  /// The character here as a message calls it.
  func found() -> String {
    guard let scalar else { return "the end of the file" }
    let properties = scalar.properties
    let isVisible =
      properties.generalCategory != .format && properties.generalCategory != .control
      && !properties.isWhitespace
    return isVisible
      ? "'\(Character(scalar))'"
      : "an invisible character (U+\(hex(scalar.value, digits: 4)))"
  }

  /// What to do about the character here.
  func advice(orElse advice: String) -> String {
    guard let scalar, scalar.value >= 0x80 else { return advice }
    return "“”„‘’«»".unicodeScalars.contains(scalar)
      ? "use the straight quote \"" : "remove it, or replace it by a plain space"
  }

  func fault(at index: Int, _ message: String, _ suggestion: String) -> JSONFault {
    let place = position(of: index)
    return JSONFault(
      line: place.line, column: place.column, message: message, suggestion: suggestion)
  }

  func position(of index: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for place in 0..<min(index, bytes.count) where endsLine(at: place) {
      line += 1
      start = place + 1
    }
    let before = bytes[min(start, index)..<index]
    return (line, before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// LF, CRLF and CR alone end a line.
  func endsLine(at place: Int) -> Bool {
    if bytes[place] == 0x0A { return true }
    return bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
  }
}

/// Upper-case hexadecimal with leading zeros.
func hex(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
