/// The pages that `--help` prints.
enum HelpText {
  /// What the program is and what it can do.
  static var overview: String {
    let width = Commands.all.map(\.name.count).max() ?? 0
    let commands = Commands.all.map { "  \(padded($0.name, to: width))  \($0.summary)" }
    return """
      mspreport turns the CSV exports of your service desk and monitoring into client reports.

      Usage: mspreport COMMAND [options]

      Put the exports into the folder exports/ and call it there. Everything else has a default;
      mspreport.json5 beside exports/ says what differs: clients, opening hours, service levels.

      Commands:
      \(commands.joined(separator: "\n"))

      mspreport help COMMAND explains a command and lists its options.

      Exit codes:
        0  done
        1  could not do it; earlier reports are as they were
        2  wrong options or settings; nothing was done
        3  done, but a person should look at the findings (with --strict: 1)
        4  another run is working in the same folder

      """
  }

  /// What a command does and which options it has.
  static func page(for command: Command) -> String {
    var sections = ["\(command.details)\n\nUsage: \(command.usage)"]
    if !command.options.isEmpty { sections.append("Options:\n" + list(command.options)) }
    if !command.examples.isEmpty {
      let lines = command.examples.map { "  \($0.line)\n      \($0.effect)" }
      sections.append("Examples:\n" + lines.joined(separator: "\n"))
    }
    let common = command.allOptions.dropFirst(command.options.count)
    sections.append("Options of every command:\n" + list(Array(common)))
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func list(_ options: [Option]) -> String {
    let width = options.map(\.usage.count).max() ?? 0
    return options.map { option in
      let lines = wrapped(option.summary, to: max(30, 96 - width - 4))
      let indent = String(repeating: " ", count: width + 4)
      return "  \(padded(option.usage, to: width))  " + lines.joined(separator: "\n\(indent)")
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
