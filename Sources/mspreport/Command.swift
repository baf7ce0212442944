/// A command: how it is called, what it is for, what it does.
struct Command: Sendable {
  /// What may follow the command's name beside options.
  enum Operands: Sendable {
    case none
    /// At most one, called so in the help.
    case optional(String)
    /// Exactly one.
    case one(String)

    fileprivate var usage: String {
      switch self {
      case .none: ""
      case .optional(let name): " [\(name)]"
      case .one(let name): " \(name)"
      }
    }
  }

  let name: String
  /// One line for the list of commands.
  let summary: String
  /// Paragraphs for `--help`.
  let details: String
  let operands: Operands
  /// Its own options; the common ones come on top.
  let options: [Option]
  /// Command lines with what they do.
  let examples: [(line: String, effect: String)]
  let run: @Sendable (Call) throws -> ExitCode

  init(
    _ name: String, summary: String, details: String, operands: Operands = .none,
    options: [Option] = [], examples: [(line: String, effect: String)] = [],
    run: @escaping @Sendable (Call) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.operands = operands
    self.options = options
    self.examples = examples
    self.run = run
  }

  /// As the help prints it: `mspreport help [COMMAND] [options]`.
  var usage: String { "mspreport \(name)\(operands.usage) [options]" }

  /// Every option it takes, its own first.
  var allOptions: [Option] {
    options + Option.common.filter { common in !options.contains { $0.name == common.name } }
  }
}
