extension Command {
  /// Explains the program or one of its commands.
  static let help = Command(
    "help",
    summary: "explain the program or one of its commands",
    details: "Explains what the program does, or what one of its commands does.",
    operands: .optional("COMMAND"),
    examples: [("mspreport help", "list the commands and the exit codes")]
  ) { call in
    guard let name = call.arguments.operands.first else {
      call.console.result(Array(HelpText.overview.utf8))
      return .done
    }
    guard let command = Commands.named(name) else { throw UsageError.unknownCommand(name) }
    call.console.result(Array(HelpText.page(for: command).utf8))
    return .done
  }
}
