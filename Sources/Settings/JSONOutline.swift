/// Where every key of a JSON5 text stands; what the decoder does not tell.
struct JSONOutline {
  /// A key that its object holds twice, of which the decoder would drop one.
  struct Repeated: Equatable {
    let path: String
    let line: Int
    let firstLine: Int
  }

  /// Path → line.
  private(set) var lines: [String: Int] = [:]
  private(set) var repeated: [Repeated] = []
  private var scanner: JSONScanner
  private var line = 1
  private var lineIndex = 0

  init(_ bytes: [UInt8]) throws(JSONFault) {
    scanner = JSONScanner(bytes)
    try scanner.skipBlank()
    if scanner.next == nil {
      throw scanner.fault(at: scanner.index, "there are no settings in this file", "write {}")
    }
    try value("", depth: 0)
    try scanner.skipBlank()
    if scanner.next != nil {
      throw scanner.fault(
        at: scanner.index, "expected the end of the file, found \(scanner.found())",
        "check that every brace is closed where it should be")
    }
  }

  private mutating func value(_ path: String, depth: Int) throws(JSONFault) {
    try scanner.skipBlank()
    lines[path] = lines[path] ?? currentLine()
    guard depth < 64 else {
      throw scanner.fault(at: scanner.index, "nested too deeply", "check the brackets")
    }
    switch scanner.next {
    case UInt8(ascii: "{"): try object(path, depth: depth)
    case UInt8(ascii: "["): try array(path, depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try scanner.quotedText()
    default: try scanner.bareValue()
    }
  }

  private mutating func object(_ path: String, depth: Int) throws(JSONFault) {
    let opened = currentLine()
    scanner.step()
    try scanner.skipBlank()
    while !scanner.take("}") {
      let line = currentLine()
      let inner = try childPath(path, scanner.key(opened: opened))
      if let firstLine = lines[inner] {
        repeated.append(Repeated(path: inner, line: line, firstLine: firstLine))
      } else {
        lines[inner] = line
      }
      try value(inner, depth: depth + 1)
      try scanner.separator("}", opened: opened)
    }
  }

  private mutating func array(_ path: String, depth: Int) throws(JSONFault) {
    let opened = currentLine()
    scanner.step()
    try scanner.skipBlank()
    var count = 0
    while !scanner.take("]") {
      try value("\(path)[\(count)]", depth: depth + 1)
      count += 1
      try scanner.separator("]", opened: opened)
    }
  }

  /// The line reached, counted on from where it was last asked for.
  private mutating func currentLine() -> Int {
    while lineIndex < scanner.index {
      if scanner.endsLine(at: lineIndex) { line += 1 }
      lineIndex += 1
    }
    return line
  }
}

/// The path of an object's member: `sla.gold`, or `sla["gold 2"]` where the key is no plain word.
func childPath(_ path: String, _ key: String) -> String {
  let isPlain = key.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || "0123456789_-*".unicodeScalars.contains($0)
  }
  guard isPlain, !key.isEmpty else { return "\(path)[\"\(key)\"]" }
  return path.isEmpty ? key : "\(path).\(key)"
}
