import Diagnostics

extension Option {
  /// The value of an option that takes one, if it can be right.
  func checked(_ value: String?) throws(UsageError) -> String {
    guard let value, !value.isEmpty else {
      throw UsageError("--\(name) needs a value", "write \(usage)")
    }
    guard !choices.isEmpty else { return value }
    let words =
      isList ? value.split(separator: ",", omittingEmptySubsequences: false) : [value[...]]
    for word in words.map(String.init) where !choices.contains(word) {
      throw UsageError(
        "--\(name): unknown value '\(word)'",
        closestMatch(to: word, among: choices).map { "write '\($0)'" }
          ?? "use one of: \(choices.joined(separator: ", "))")
    }
    return value
  }
}

extension Option {
  /// How many words an option before the command takes up: 2 when its value is the next word.
  static func wordsTaken(byCommon word: String) throws(UsageError) -> Int {
    let name = word.dropFirst(2).prefix { $0 != "=" }
    if word == "-h" { return 1 }
    guard word.hasPrefix("--"), let option = common.first(where: { $0.name == name }) else {
      throw UsageError(
        "unknown option '\(word)' before the command",
        closestMatch(to: String(name), among: common.map(\.name)).map { "write '--\($0)'" }
          ?? "write the command first, then its options")
    }
    return option.value == nil || word.contains("=") ? 1 : 2
  }
}

extension UsageError {
  /// An option that a command does not have, with the nearest that it has.
  static func unknownOption(_ name: String, of command: Command) -> UsageError {
    let names = command.allOptions.map(\.name)
    let nearest =
      closestMatch(to: name, among: names)
      ?? (name.count > 1 ? names.first { $0.hasPrefix(name) } : nil)
    return UsageError(
      "unknown option '--\(name)'",
      nearest.map { "write '--\($0)'" } ?? "see mspreport \(command.name) --help")
  }

  /// A command that does not exist, with the nearest that does.
  static func unknownCommand(_ name: String) -> UsageError {
    let names = Commands.all.map(\.name)
    return UsageError(
      "unknown command '\(name)'",
      closestMatch(to: name, among: names).map { "write '\($0)'" } ?? "see mspreport help")
  }
}
