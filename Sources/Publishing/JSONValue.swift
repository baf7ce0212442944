/// A JSON value whose members keep the order they are given in.
package indirect enum JSONValue: Sendable {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case int(Int)
  /// A finite number, written so that it reads back the same.
  case double(Double)
  case bool(Bool)
  case null

  /// A text, or null.
  package static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// UTF-8 with a line break at the end; what holds no other container stands on one line.
  package var bytes: [UInt8] {
    var text = ""
    write(to: &text, indent: "")
    return Array((text + "\n").utf8)
  }

  /// The value on one line, without a line break.
  package var line: String {
    var text = ""
    writeLine(to: &text)
    return text
  }

  private var isFlat: Bool {
    switch self {
    case .object(let members): members.allSatisfy { $0.1.isPlain }
    case .array(let elements): elements.allSatisfy(\.isPlain)
    case .string, .int, .double, .bool, .null: true
    }
  }

  /// A list of plain values is as good as one.
  private var isPlain: Bool {
    switch self {
    case .object: false
    case .array(let elements): elements.allSatisfy { !$0.isContainer }
    case .string, .int, .double, .bool, .null: true
    }
  }

  private var isContainer: Bool {
    switch self {
    case .object, .array: true
    case .string, .int, .double, .bool, .null: false
    }
  }

  private func write(to text: inout String, indent: String) {
    guard !isFlat else { return writeLine(to: &text) }
    let inner = indent + "  "
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\(brackets.open)\n\(inner)" : ",\n\(inner)"
      if let key = entry.key { text += "\(Self.quoted(key)): " }
      entry.value.write(to: &text, indent: inner)
    }
    text += "\n\(indent)\(brackets.close)"
  }

  private func writeLine(to text: inout String) {
    switch self {
    case .object, .array:
      text += brackets.open
      for (index, entry) in entries.enumerated() {
        if index > 0 { text += ", " }
        if let key = entry.key { text += "\(Self.quoted(key)): " }
        entry.value.writeLine(to: &text)
      }
      text += brackets.close
    case .string(let string): text += Self.quoted(string)
    case .int(let number): text += "\(number)"
    case .double(let number): text += number.isFinite ? "\(number)" : "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private var entries: [(key: String?, value: JSONValue)] {
    switch self {
    case .object(let members): members.map { ($0, $1) }
    case .array(let elements): elements.map { (nil, $0) }
    case .string, .int, .double, .bool, .null: []
    }
  }

  private var brackets: (open: String, close: String) {
    if case .object = self { return ("{", "}") }
    return ("[", "]")
  }
}
