/// JSON that a person can read as well: two spaces a level, small objects on one line.
struct JSONWriter {
  var bytes = Bytes(capacity: 24 * 1024)
  private var depth = 0
  private var isInline = false
  private var isFirst = true

  mutating func end() {
    bytes.byte(0x0A)
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest("{", "}", members)
  }

  /// An object without line breaks.
  mutating func inlineObject(_ members: (inout JSONWriter) -> Void) {
    let wasInline = isInline
    isInline = true
    nest("{", "}", members)
    isInline = wasInline
  }

  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    nest("[", "]") { json in
      for element in elements {
        json.separate()
        write(&json, element)
      }
    }
  }

  /// A key of the contract.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.byte(0x22)
    bytes.raw(key)
    bytes.raw("\": ")
  }

  mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { bytes.raw("null") }
  }

  mutating func member(_ key: StaticString, _ value: Double?) {
    self.key(key)
    number(value)
  }

  /// A key that is data.
  mutating func key(named name: String) {
    separate()
    string(name)
    bytes.raw(": ")
  }

  /// A number under a name that is data.
  mutating func member(named name: String, _ value: Double?) {
    key(named: name)
    number(value)
  }

  /// A text under a name that is data.
  mutating func member(named name: String, _ value: String) {
    key(named: name)
    string(value)
  }

  /// Yes or no under a name that is data.
  mutating func member(named name: String, _ value: Bool) {
    key(named: name)
    bytes.raw(value ? "true" : "false")
  }

  private mutating func nest(
    _ open: StaticString, _ close: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.raw(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { isInline ? bytes.byte(0x20) : breakLine() }
    bytes.raw(close)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.byte(0x2C) }
    isFirst = false
    isInline ? bytes.byte(0x20) : breakLine()
  }

  private mutating func breakLine() {
    bytes.byte(0x0A)
    for _ in 0..<depth {
      bytes.byte(0x20)
      bytes.byte(0x20)
    }
  }

  /// The shortest digits that give the same number back; no number for what is none.
  private mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return bytes.raw("null") }
    if value.magnitude < 0x1p53, Double(Int64(value)) == value {
      bytes.number(Int(value))
    } else {
      bytes.verbatim(value.description)
    }
  }
}
