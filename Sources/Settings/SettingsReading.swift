import Diagnostics

/// A value with the path that leads to it.
struct SettingsNode {
  let path: String
  let tree: JSONTree

  /// The members of an object in the order of their keys; nil for anything else.
  var members: [(key: String, node: SettingsNode)]? {
    guard case .object(let members) = tree else { return nil }
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, SettingsNode(path: childPath(path, $0.key), tree: $0.value)) }
  }

  var elements: [SettingsNode]? {
    guard case .array(let elements) = tree else { return nil }
    return elements.enumerated().map { SettingsNode(path: "\(path)[\($0)]", tree: $1) }
  }
}

/// A walk over the settings that notes everything it has to refuse.
struct SettingsReading {
  let file: String
  let names: SettingsNames
  let outline: JSONOutline
  private(set) var findings: [Finding] = []

  init(file: String, names: SettingsNames, outline: JSONOutline) {
    self.file = file
    self.names = names
    self.outline = outline
  }

  /// By line, then by path.
  var sortedFindings: [Finding] {
    findings.sorted {
      ($0.position.line ?? 0, $0.position.column ?? "", $0.message)
        < ($1.position.line ?? 0, $1.position.column ?? "", $1.message)
    }
  }

  mutating func refuse(
    _ path: String, _ code: String, _ message: String, suggestion: String, line: Int? = nil
  ) {
    let position = SourcePosition(
      file: file, line: line ?? outline.places[path]?.line, column: path.isEmpty ? nil : path)
    findings.append(Finding(.error, code, at: position, message, suggestion: suggestion))
  }

  mutating func refuse(_ path: String, _ complaint: Complaint) {
    refuse(path, "settings-bad-value", complaint.message, suggestion: complaint.suggestion)
  }

  mutating func wrongType(_ node: SettingsNode, expected: String, example: String) {
    let isNull = node.tree == .null
    refuse(
      node.path, "settings-wrong-type", "expected \(expected), found \(node.tree.found)",
      suggestion: isNull ? "leave the key out, or write \(example)" : "write \(example)")
  }

  mutating func unknown(_ path: String, _ word: String, kind: String, valid: [String]) {
    refuse(
      path, "settings-unknown-\(kind)", "unknown \(kind) '\(word)'",
      suggestion: Self.choice(of: word, among: valid))
  }

  /// The nearest of the valid words, or all of them.
  static func choice(of word: String, among valid: [String]) -> String {
    if let nearest = closestMatch(to: word, among: valid) { return "write '\(nearest)'" }
    return valid.isEmpty ? "leave it out" : "use one of: \(valid.joined(separator: ", "))"
  }
}
