extension JSONScanner {
  /// Passes a key and its colon; `opened` is the line of the object's brace.
  mutating func key(opened: Int) throws(JSONFault) -> String {
    let start = index
    let key: String
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      key = unescaped(try quotedText())
    } else {
      key = word()
      try checkUnquoted(key, at: start, opened: opened)
    }
    try skipBlank()
    guard take(":") else {
      throw fault(
        at: index, "expected ':' after the key '\(key)', found \(found())",
        advice(orElse: "write a colon between a key and its value"))
    }
    return key
  }

  private func checkUnquoted(_ key: String, at start: Int, opened: Int) throws(JSONFault) {
    guard let first = key.utf8.first else {
      throw fault(
        at: index, "expected a key or the '}' for the '{' in line \(opened), found \(found())",
        advice(orElse: next == nil ? "close the '{' in line \(opened)" : "write a key here"))
    }
    let isDigit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= first
    if isDigit || key.utf8.contains(where: { ".+-".utf8.contains($0) }) {
      throw fault(at: start, "the key '\(key)' needs quotes", "write \"\(key)\"")
    }
  }

  /// The text of a key, its escapes resolved by the decoder.
  private func unescaped(_ slice: ArraySlice<UInt8>) -> String {
    let raw = String(decoding: slice, as: UTF8.self)
    guard slice.contains(UInt8(ascii: "\\")) else { return raw }
    let quoted = Array(bytes[(slice.startIndex - 1)...slice.endIndex])
    guard case .string(let text)? = try? JSONTree.decode(json5: quoted) else { return raw }
    return text
  }

  /// Passes a number, `true`, `false` or `null`.
  mutating func bareValue() throws(JSONFault) {
    let start = index
    let word = word()
    switch word {
    case "true", "false", "null": return
    case "":
      throw fault(
        at: start, "expected a value, found \(found())", advice(orElse: "write the value here"))
    default: break
    }
    if let small = ["true", "false", "null"].first(where: { $0 == word.lowercased() }) {
      throw fault(at: start, "'\(word)' is not a value", "write \(small)")
    }
    guard let isFinite = isFiniteNumber(word) else {
      throw fault(at: start, "'\(word)' is not a value", "put texts in quotes: \"\(word)\"")
    }
    guard isFinite else {
      throw fault(at: start, "'\(word)' is not a usable number", "write a smaller number")
    }
  }

  /// Passes the comma after a member, or stands before the closing bracket.
  mutating func separator(_ close: Unicode.Scalar, opened: Int) throws(JSONFault) {
    try skipBlank()
    if take(",") {
      try skipBlank()
      return
    }
    guard let next, UInt32(next) == close.value else {
      let open = close == "}" ? "{" : "["
      throw fault(
        at: index,
        "expected ',' or the '\(close)' for the '\(open)' in line \(opened), found \(found())",
        advice(
          orElse: self.next == nil
            ? "close the '\(open)' in line \(opened)" : "put a comma before it"))
    }
  }
}

/// Whether a word is a number that can be held.
///
/// - Returns: nil when it is no number at all; false for infinity, NaN and what overflows.
private func isFiniteNumber(_ word: String) -> Bool? {
  let digits = word.first == "+" || word.first == "-" ? word.dropFirst() : word[...]
  if digits == "Infinity" || digits == "NaN" { return false }
  if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
    let hex = digits.dropFirst(2)
    return hex.isEmpty || !hex.utf8.allSatisfy(isHexDigit) ? nil : hex.utf8.count <= 12
  }
  let hasLeadingZero = digits.first == "0" && digits.dropFirst().first?.isWholeNumber == true
  let isDecimal = digits.utf8.allSatisfy {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || ".+-eE".utf8.contains($0)
  }
  guard isDecimal, !hasLeadingZero, digits.first != "+", digits.first != "-" else { return nil }
  return Double(digits.hasSuffix(".") ? "\(digits)0" : String(digits)).map(\.isFinite)
}
