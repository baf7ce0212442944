extension SettingsReading {
  mutating func text(
    _ node: SettingsNode, example: String,
    check: (String, SettingsNames) -> Complaint? = { _, _ in nil }
  ) -> String? {
    guard case .string(let text) = node.tree else {
      wrongType(node, expected: "a text", example: "\"\(example)\"")
      return nil
    }
    if let complaint = check(text, names) {
      refuse(node.path, complaint)
      return nil
    }
    return text
  }

  /// A list of texts, none of them empty.
  mutating func texts(_ node: SettingsNode, example: String) -> [String]? {
    list(node, example: "[\"\(example)\"]") { reading, element in
      reading.text(element, example: example) { text, _ in
        text.allSatisfy(\.isWhitespace) ? Complaint("an empty text", "leave it out") : nil
      }
    }
  }

  mutating func list<Part>(
    _ node: SettingsNode, example: String,
    _ read: (inout SettingsReading, SettingsNode) -> Part?
  ) -> [Part]? {
    guard let elements = node.elements else {
      wrongType(node, expected: "a list", example: example)
      return nil
    }
    return elements.compactMap { read(&self, $0) }
  }

  mutating func flag(_ node: SettingsNode) -> Bool? {
    guard case .bool(let flag) = node.tree else {
      wrongType(node, expected: "true or false", example: "true or false, without quotes")
      return nil
    }
    return flag
  }

  mutating func number(_ node: SettingsNode, example: String) -> Double? {
    guard case .number(let number) = node.tree, number.isFinite else {
      wrongType(node, expected: "a number", example: example)
      return nil
    }
    return number
  }

  mutating func whole(_ node: SettingsNode, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(node, example: "\(range.lowerBound)") else { return nil }
    guard let whole = Int(exactly: number), range ~= whole else {
      let limits = "from \(range.lowerBound) to \(range.upperBound)"
      refuse(
        node.path,
        Complaint("\(plain(number)) is not a whole number \(limits)", "write a number \(limits)"))
      return nil
    }
    return whole
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: SettingsNode
  ) -> Choice? {
    let valid = Choice.allCases.map(\.rawValue)
    guard let text = text(node, example: valid[0]) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      unknown(node.path, text, kind: "value", valid: valid)
      return nil
    }
    return choice
  }
}
