import Diagnostics
import Records
import Settings

/// Goes through a column map and notes everything it has to refuse.
struct FormatChecks {
  let file: String
  private(set) var problems: [FormatError.Problem] = []

  init(file: String) { self.file = file }

  mutating func check(_ source: JSONText) {
    for key in source.repeated {
      refuse(key.path, "the key stands here and in line \(key.firstLine)", "keep one of them")
    }
    guard case .object(let map) = source.tree else {
      return refuse("", "expected a column map, found \(source.tree.found)", "begin with {")
    }
    let keys = FormatForm.Key.allCases.map(\.rawValue)
    refuseUnknown(map, "", "key", keys)
    for key in ["name", "system", "kind", "columns"] where map[key] == nil {
      refuse("", "the key '\(key)' is missing", "add \(Self.examples[key] ?? key)")
    }
    for key in ["name", "system", "source", "timeZone"] { text(map[key], key) }
    let kind = choice(map["kind"], "kind", ClientRecords.Kind.allCases.map(\.rawValue))
      .flatMap(ClientRecords.Kind.init(rawValue:))
    _ = choice(map["grade"], "grade", ExportFormat.Grade.allCases.map(\.rawValue))
    _ = choice(map["dateOrder"], "dateOrder", InputSettings.DateOrder.allCases.map(\.rawValue))
    for key in ["history", "confirmed"] { flag(map[key], key) }
    list(map["missing"], "missing", allowsLists: false)
    list(map["recognise"], "recognise", allowsLists: true)
    words(map["statuses"], "statuses", Meanings.words(of: "status"), allowsText: false)
    columns(map["columns"], kind)
  }

  private static let examples = [
    "name": "name: \"my-desk\"", "system": "system: \"My desk\"", "kind": "kind: \"tickets\"",
    "columns": "columns: { id: \"Number\" }",
  ]

  // MARK: Columns

  private mutating func columns(_ tree: JSONTree?, _ kind: ClientRecords.Kind?) {
    guard let tree else { return }
    guard case .object(let columns) = tree else {
      return wrongType(tree, "columns", "an object", "columns: { id: \"Number\" }")
    }
    let fields = kind.map(FieldNames.of)
    for field in columns.keys.sorted() {
      let path = childPath("columns", field)
      if let kind, let fields, !fields.contains(field) {
        refuse(path, "\(kind.words) have no field '\(field)'", Self.choice(of: field, fields))
      }
      if let rule = columns[field] { self.rule(rule, field, path) }
    }
  }

  private mutating func rule(_ tree: JSONTree, _ field: String, _ path: String) {
    guard case .object(let rule) = tree else { return names(tree, path) }
    let keys = ColumnForm.Key.allCases.map(\.rawValue)
    refuseUnknown(rule, path, "key", keys)
    for key in ["from", "filled"] { names(rule[key], "\(path).\(key)") }
    text(rule["always"], "\(path).always")
    part(rule["part"], "\(path).part")
    list(rule["join"], "\(path).join", allowsLists: true)
    _ = choice(rule["unit"], "\(path).unit", ColumnRule.units)
    _ = choice(rule["fold"], "\(path).fold", ColumnRule.Fold.allCases.map(\.rawValue))
    words(rule["values"], "\(path).values", Meanings.words(of: field), allowsText: true)
    condition(rule["when"], "\(path).when")
  }

  private mutating func condition(_ tree: JSONTree?, _ path: String) {
    let example = "{ column: \"Event\", words: [\"closed\"] }"
    let condition = object(tree, path, ["column", "words"], example)
    text(condition["column"], "\(path).column")
    list(condition["words"], "\(path).words", allowsLists: false)
  }

  private mutating func part(_ tree: JSONTree?, _ path: String) {
    let part = object(tree, path, ["separator", "number"], "{ separator: \"/\", number: 1 }")
    text(part["separator"], "\(path).separator")
    guard let number = part["number"] else { return }
    if case .number = number { return }
    wrongType(number, "\(path).number", "a number", "1")
  }

  /// An object that has all of the keys and no other.
  private mutating func object(
    _ tree: JSONTree?, _ path: String, _ keys: [String], _ example: String
  ) -> [String: JSONTree] {
    guard let tree else { return [:] }
    guard case .object(let members) = tree else {
      wrongType(tree, path, "an object", example)
      return [:]
    }
    refuseUnknown(members, path, "key", keys)
    for key in keys where members[key] == nil {
      refuse(path, "the key '\(key)' is missing", "write \(example)")
    }
    return members
  }

  // MARK: Values

  private mutating func text(_ tree: JSONTree?, _ path: String) {
    guard let tree else { return }
    if case .string = tree { return }
    wrongType(tree, path, "a text", "it in quotes")
  }

  private mutating func flag(_ tree: JSONTree?, _ path: String) {
    guard let tree else { return }
    if case .bool = tree { return }
    wrongType(tree, path, "true or false", "true, without quotes")
  }

  /// `"A"` or `["A", "B"]`.
  private mutating func names(_ tree: JSONTree?, _ path: String) {
    guard let tree else { return }
    switch tree {
    case .string: return
    case .array: list(tree, path, allowsLists: false)
    case .object, .number, .bool, .null:
      wrongType(tree, path, "a column's name or a list of names", "\"Opened at\"")
    }
  }

  private mutating func list(_ tree: JSONTree?, _ path: String, allowsLists: Bool) {
    guard let tree else { return }
    guard case .array(let elements) = tree else {
      return wrongType(tree, path, "a list of texts", "[\"…\", \"…\"]")
    }
    for (place, element) in elements.enumerated() {
      if allowsLists {
        names(element, "\(path)[\(place)]")
      } else {
        text(element, "\(path)[\(place)]")
      }
    }
  }

  /// What words of the export mean, by meaning.
  private mutating func words(
    _ tree: JSONTree?, _ path: String, _ meanings: [String], allowsText: Bool
  ) {
    guard let tree else { return }
    guard !meanings.isEmpty else {
      return refuse(path, "this field takes no words", "leave 'values' out")
    }
    guard case .object(let words) = tree else {
      return wrongType(tree, path, "an object", "{ \(meanings[0]): [\"…\"] }")
    }
    refuseUnknown(words, path, "meaning", meanings)
    for key in words.keys.sorted() {
      let inner = childPath(path, key)
      if allowsText {
        names(words[key], inner)
      } else {
        list(words[key], inner, allowsLists: false)
      }
    }
  }

  private mutating func choice(_ tree: JSONTree?, _ path: String, _ valid: [String]) -> String? {
    guard let tree else { return nil }
    guard case .string(let word) = tree else {
      wrongType(tree, path, "a text", "\"\(valid[0])\"")
      return nil
    }
    if valid.contains(word) { return word }
    refuse(path, "'\(word)' is not known here", Self.choice(of: word, valid))
    return nil
  }

  // MARK: Problems

  private mutating func refuseUnknown(
    _ members: [String: JSONTree], _ path: String, _ what: String, _ valid: [String]
  ) {
    for key in members.keys.sorted() where !valid.contains(key) {
      refuse(childPath(path, key), "unknown \(what) '\(key)'", Self.choice(of: key, valid))
    }
  }

  private mutating func wrongType(
    _ tree: JSONTree, _ path: String, _ expected: String, _ example: String
  ) {
    refuse(path, "expected \(expected), found \(tree.found)", "write \(example)")
  }

  private mutating func refuse(_ path: String, _ message: String, _ suggestion: String) {
    problems.append(
      FormatError.Problem(file: file, path: path, message: message, suggestion: suggestion))
  }

  /// The nearest of the valid words, or all of them.
  private static func choice(of word: String, _ valid: [String]) -> String {
    closestMatch(to: word, among: valid).map { "write '\($0)'" }
      ?? "use one of: " + valid.joined(separator: ", ")
  }
}
