/// Where every key of a JSON5 text stands; what the decoder does not tell.
struct JSONOutline {
  /// A key that its object holds twice, of which the decoder would drop one.
  struct Repeated: Equatable {
    let path: String
    let line: Int
    let firstLine: Int
  }

  /// A line and a character in it, both counted from 1.
  struct Place: Equatable {
    var line: Int
    var column: Int
  }

  /// By path.
  private(set) var places: [String: Place] = [:]
  private(set) var repeated: [Repeated] = []
  private var scanner: JSONScanner
  private var reached = Place(line: 1, column: 1)
  private var reachedIndex: Int

  /// Reads a text; `content` says what it should hold: "settings".
  init(_ bytes: [UInt8], of content: String = "settings") throws(JSONFault) {
    scanner = JSONScanner(bytes)
    reachedIndex = scanner.index
    try scanner.skipBlank()
    if scanner.next == nil {
      throw scanner.fault(at: scanner.index, "there are no \(content) in this file", "write {}")
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
    places[path] = places[path] ?? currentPlace()
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
    let opened = currentPlace().line
    scanner.step()
    try scanner.skipBlank()
    while !scanner.take("}") {
      let place = currentPlace()
      let inner = try childPath(path, scanner.key(opened: opened))
      if let first = places[inner] {
        repeated.append(Repeated(path: inner, line: place.line, firstLine: first.line))
      } else {
        places[inner] = place
      }
      try value(inner, depth: depth + 1)
      try scanner.separator("}", opened: opened)
    }
  }

  private mutating func array(_ path: String, depth: Int) throws(JSONFault) {
    let opened = currentPlace().line
    scanner.step()
    try scanner.skipBlank()
    var count = 0
    while !scanner.take("]") {
      try value("\(path)[\(count)]", depth: depth + 1)
      count += 1
      try scanner.separator("]", opened: opened)
    }
  }

  /// The place reached, counted on from where it was last asked for.
  private mutating func currentPlace() -> Place {
    while reachedIndex < scanner.index {
      if scanner.endsLine(at: reachedIndex) {
        reached = Place(line: reached.line + 1, column: 1)
      } else if scanner.bytes[reachedIndex] & 0xC0 != 0x80 {
        reached.column += 1
      }
      reachedIndex += 1
    }
    return reached
  }
}

/// The path of an object's member: `sla.gold`, or `sla["gold 2"]` where the key is no plain word.
package func childPath(_ path: String, _ key: String) -> String {
  let isPlain = key.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || "0123456789_-*".unicodeScalars.contains($0)
  }
  guard isPlain, !key.isEmpty else { return "\(path)[\"\(key)\"]" }
  return path.isEmpty ? key : "\(path).\(key)"
}
