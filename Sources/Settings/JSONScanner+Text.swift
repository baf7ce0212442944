extension JSONScanner {
  /// Passes a quoted text.
  ///
  /// Only what the decoder reads rightly is let through: it keeps the line break of a continued line
  /// and knows neither `\v` nor `\0`.
  ///
  /// - Returns: the bytes between the quotes, escapes as they stand.
  mutating func quotedText() throws(JSONFault) -> ArraySlice<UInt8> {
    let start = index
    guard let quote = next else { return [] }
    step()
    while let byte = next {
      if byte == quote {
        step()
        return bytes[(start + 1)..<(index - 1)]
      } else if byte == UInt8(ascii: "\\") {
        try escape()
      } else if byte == 0x0A || byte == 0x0D {
        break
      } else if byte < 0x20 {
        throw fault(
          at: index, "a text must not hold \(found())", "write it as \\t, \\n or \\u00XX")
      } else {
        step()
      }
    }
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    throw fault(
      at: start, "the text that starts here is not closed on its line", "close it with \(mark)")
  }

  private mutating func escape() throws(JSONFault) {
    let start = index
    step()
    guard let letter = next else { return }
    step()
    if letter == UInt8(ascii: "u") {
      try surrogates(try hexDigits(4, from: start), from: start)
    } else if letter == UInt8(ascii: "x") {
      _ = try hexDigits(2, from: start)
    } else if letter == 0x0A || letter == 0x0D {
      throw fault(at: start, "a text must stay on its line", "write \\n for a line break")
    } else if !"\"'\\/bfnrt".utf8.contains(letter) {
      throw fault(at: start, "unknown escape", "write \\\\ for a backslash")
    }
  }

  private mutating func hexDigits(_ count: Int, from start: Int) throws(JSONFault) -> UInt32 {
    let digits = bytes[index..<min(index + count, bytes.count)]
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == count, digits.allSatisfy(isHexDigit), let number = UInt32(text, radix: 16)
    else {
      throw fault(
        at: start, "the escape needs \(count) hexadecimal digits", "write \\\\ for a backslash")
    }
    for _ in digits { step() }
    return number
  }

  /// A character beyond U+FFFF takes two escapes, high half first.
  private mutating func surrogates(_ number: UInt32, from start: Int) throws(JSONFault) {
    guard 0xD800...0xDFFF ~= number else { return }
    let isHigh = number < 0xDC00
    if isHigh, take("\\"), take("u"), 0xDC00...0xDFFF ~= (try hexDigits(4, from: start)) { return }
    throw fault(
      at: start, "half of a character is missing", "write the character itself")
  }
}

func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}
