import Diagnostics
import Intake
import Publishing
import Settings

/// A run from the words of the command line to the exit code.
enum Program {
  /// Finds the command, checks its options, runs it and says how it ended.
  static func run(_ words: [String]) -> ExitCode {
    Surroundings.keepStandardStreams()
    var console = Console(logFormat: earlyLogFormat(words), isQuiet: false, color: "auto")
    let code: ExitCode
    do {
      if let page = try pageAskedFor(words) {
        console.result(Array(page.utf8))
        code = .done
      } else {
        guard let (command, rest) = try splitCommand(words) else {
          throw UsageError("no command is given", "see mspreport help")
        }
        let arguments = try Arguments(rest, for: command)
        console = Console(arguments)
        let options = try CommonOptions(arguments)
        code = try command.run(Call(arguments: arguments, options: options, console: console))
      }
    } catch {
      code = explain(error, on: console)
    }
    return finish(console, code)
  }

  private static func finish(_ console: Console, _ code: ExitCode) -> ExitCode {
    guard let problem = console.finish() else { return code }
    console.fail(
      "cannot write to standard output: \(problem)", suggestion: "check where the output goes")
    _ = console.finish()
    return code == .done || code == .findings ? .failed : code
  }

  /// `--help` and `--version` win over whatever else is wrong with the options.
  private static func pageAskedFor(_ words: [String]) throws(UsageError) -> String? {
    let options = words.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") {
      guard let (command, _) = try splitCommand(words) else { return HelpText.overview }
      return HelpText.page(for: command)
    }
    return options.contains("--version") ? "mspreport \(Version.current)\n" : nil
  }

  /// The command and the words beside its name; nil when there is none.
  ///
  /// Common options may stand before the command.
  private static func splitCommand(
    _ words: [String]
  ) throws(UsageError) -> (command: Command, rest: [String])? {
    var index = 0
    while index < words.count, words[index].hasPrefix("-") {
      index += try Option.wordsTaken(byCommon: words[index])
    }
    guard index < words.count else { return nil }
    guard let command = Commands.named(words[index]) else {
      throw .unknownCommand(words[index])
    }
    return (command, Array(words[..<index] + words[(index + 1)...]))
  }

  /// Says what went wrong, in the words of whoever found it.
  private static func explain(_ error: any Error, on console: Console) -> ExitCode {
    switch error {
    case let error as UsageError:
      console.fail(error.message, suggestion: error.suggestion)
      return .wrongUse
    case let error as RunError:
      console.fail(error.message, suggestion: error.suggestion)
      return .failed
    case let error as SettingsError:
      console.report(error.findings)
      return .wrongUse
    case let error as FormatError:
      console.report(error.findings)
      return .wrongUse
    case let error as PublishingError:
      console.fail(error.description, suggestion: error.suggestion)
      return error.isBusy ? .busy : .failed
    default:
      console.fail("\(error)", suggestion: nil)
      return .failed
    }
  }

  /// Wrong options are told in the right format, too.
  private static func earlyLogFormat(_ words: [String]) -> Console.LogFormat {
    let isPair = zip(words, words.dropFirst()).contains { $0 == "--log-format" && $1 == "json" }
    return isPair || words.contains("--log-format=json") ? .json : .text
  }
}

extension Console {
  /// A console as the options want it.
  convenience init(_ arguments: Arguments) {
    self.init(
      logFormat: arguments.value("log-format").flatMap(LogFormat.init(rawValue:)) ?? .text,
      isQuiet: arguments.has("quiet"), color: arguments.value("color") ?? "auto")
  }
}

extension FormatError {
  /// The mistakes as other findings are printed, with their paths in the maps.
  var findings: [Finding] {
    problems.map {
      Finding(
        .error, "column-map",
        at: SourcePosition(
          file: $0.file, line: $0.line, column: $0.path.isEmpty ? nil : $0.path,
          character: $0.character), $0.message, suggestion: $0.suggestion)
    }
  }
}
