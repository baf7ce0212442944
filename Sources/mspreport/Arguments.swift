/// What a command was called with, checked against its options.
struct Arguments: Sendable {
  private var given: [String: [String]] = [:]
  /// Words that are no options, in order.
  private(set) var operands: [String] = []

  func has(_ option: String) -> Bool { given[option] != nil }

  /// An option's value; nil when it was not given.
  func value(_ option: String) -> String? { given[option]?.last }

  /// All values of an option that may be repeated.
  func values(_ option: String) -> [String] { given[option] ?? [] }

  /// A list option's words, each once, in the order given; nil when it was not given.
  func list(_ option: String) -> [String]? {
    guard let value = value(option) else { return nil }
    var words: [String] = []
    for word in value.split(separator: ",").map(String.init) where !words.contains(word) {
      words.append(word)
    }
    return words
  }

  /// Reads the words after a command's name.
  ///
  /// - Parameters:
  ///   - words: As the shell passed them.
  ///   - command: Whose options they must be.
  /// - Throws: an error that names the first word that cannot be right.
  init(_ words: [String], for command: Command) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      } else if word.hasPrefix("--") {
        try readOption(word.dropFirst(2), &rest, command)
      } else if word == "-h" {
        given["help"] = [""]
      } else if word.hasPrefix("-"), word != "-" {
        throw UsageError("unknown option '\(word)'", "options start with two hyphens")
      } else {
        operands.append(word)
      }
    }
    try checkOperands(of: command)
  }

  private mutating func readOption(
    _ word: Substring, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.allOptions.first(where: { $0.name == name }) else {
      throw .unknownOption(name, of: command)
    }
    if given[name] != nil, !option.repeats {
      throw UsageError("--\(name) stands twice", "keep one of them")
    }
    if option.value == nil {
      guard parts.count == 1 else {
        throw UsageError("--\(name) takes no value", "write --\(name)")
      }
      given[name] = [""]
    } else {
      let value = parts.count == 2 ? String(parts[1]) : takeValue(from: &rest)
      given[name, default: []].append(try option.checked(value))
    }
  }

  /// The next word, unless it is an option itself: then somebody forgot a value.
  ///
  /// Whoever means it writes `--client=--odd`.
  private func takeValue(from rest: inout ArraySlice<String>) -> String? {
    rest.first?.hasPrefix("--") == true ? nil : rest.popFirst()
  }

  private func checkOperands(of command: Command) throws(UsageError) {
    if has("help") { return }
    let limit: Int
    switch command.operands {
    case .none: limit = 0
    case .optional: limit = 1
    case .one(let name):
      limit = 1
      if operands.isEmpty {
        throw UsageError("\(name) is missing", "write \(command.usage)")
      }
    }
    if operands.count > limit {
      throw UsageError("'\(operands[limit])' is one word too many", "write \(command.usage)")
    }
  }
}
