/// One call of a command: what it was told, and where it speaks.
struct Call: Sendable {
  let arguments: Arguments
  /// The options that all commands share, read and checked.
  let options: CommonOptions
  let console: Console
}
