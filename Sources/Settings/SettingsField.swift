/// One key of an object and how its value is read.
struct SettingsField<Value> {
  let key: String
  let read: (SettingsNode, inout Value, inout SettingsReading) -> Void

  init(
    _ key: String, _ read: @escaping (SettingsNode, inout Value, inout SettingsReading) -> Void
  ) {
    self.key = key
    self.read = read
  }

  /// Reads with a method of the reading; a value it refuses leaves the default.
  static func read<Part>(
    _ key: String, _ property: WritableKeyPath<Value, Part>,
    with method: @escaping (inout SettingsReading, SettingsNode) -> Part?
  ) -> Self {
    Self(key) { node, value, reading in
      if let part = method(&reading, node) { value[keyPath: property] = part }
    }
  }

  /// A text that passes a check.
  static func text(
    _ key: String, _ property: WritableKeyPath<Value, String>, example: String,
    check: @escaping (String, SettingsNames) -> Complaint? = { _, _ in nil }
  ) -> Self {
    read(key, property) { $0.text($1, example: example, check: check) }
  }

  static func texts(
    _ key: String, _ property: WritableKeyPath<Value, [String]>, example: String
  ) -> Self {
    read(key, property) { $0.texts($1, example: example) }
  }

  static func flag(_ key: String, _ property: WritableKeyPath<Value, Bool>) -> Self {
    read(key, property) { $0.flag($1) }
  }

  static func whole(
    _ key: String, _ property: WritableKeyPath<Value, Int>, in range: ClosedRange<Int>
  ) -> Self {
    read(key, property) { $0.whole($1, in: range) }
  }

  static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ property: WritableKeyPath<Value, Choice>
  ) -> Self {
    read(key, property) { $0.choice($1) }
  }
}

extension SettingsReading {
  /// Reads an object whose keys are all known.
  mutating func object<Value>(
    _ node: SettingsNode, into value: Value, _ fields: [SettingsField<Value>], example: String
  ) -> Value {
    var value = value
    guard let members = node.members else {
      wrongType(node, expected: "an object", example: example)
      return value
    }
    for (key, member) in members {
      if let field = fields.first(where: { $0.key == key }) {
        field.read(member, &value, &self)
      } else {
        unknown(member.path, key, kind: "key", valid: fields.map(\.key))
      }
    }
    return value
  }

  /// Reads an object whose keys are names of one's own choice.
  mutating func named<Part>(
    _ node: SettingsNode, example: String,
    _ read: (inout SettingsReading, String, SettingsNode) -> Part?
  ) -> [String: Part]? {
    guard let members = node.members else {
      wrongType(node, expected: "an object", example: example)
      return nil
    }
    var parts: [String: Part] = [:]
    for (key, member) in members {
      if key.allSatisfy(\.isWhitespace) {
        refuse(member.path, Complaint("an empty name", "give it a name"))
      }
      parts[key] = read(&self, key, member)
    }
    return parts
  }
}
