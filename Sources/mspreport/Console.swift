import Diagnostics
import Publishing
import Synchronization

/// Where a run speaks: results on standard output, messages on standard error.
///
/// Any thread may call it.
final class Console: Sendable {
  enum LogFormat: String, Sendable {
    case text
    case json
  }

  let logFormat: LogFormat
  let isQuiet: Bool
  private let isColored: Bool
  private let showsProgress: Bool
  /// Results on a terminal are escaped; elsewhere they are passed on byte for byte.
  private let escapesResults: Bool
  private let state = Mutex(State())

  private struct State {
    var results: [UInt8] = []
    var progressLength = 0
    var outputError: String?
  }

  init(logFormat: LogFormat, isQuiet: Bool, color: String) {
    let isTerminal = Surroundings.isTerminal(2)
    let allowsColor =
      isTerminal && Surroundings.variable("NO_COLOR") == nil
      && Surroundings.variable("TERM") != "dumb"
    self.logFormat = logFormat
    self.isQuiet = isQuiet
    isColored = color == "always" || (color == "auto" && allowsColor)
    showsProgress = isTerminal && !isQuiet && logFormat == .text
    escapesResults = Surroundings.isTerminal(1)
  }

  /// Prints a result with a line break.
  func result(_ line: String) { result(Array((line + "\n").utf8)) }

  /// Prints a result; nothing is added.
  func result(_ bytes: [UInt8]) {
    let shown =
      escapesResults
      ? Array(terminalText(String(decoding: bytes, as: UTF8.self), keepingLines: true).utf8)
      : bytes
    state.withLock { state in
      state.results += shown
      if state.results.count > 1 << 16 { flush(&state) }
    }
  }

  /// Says what is being done; nothing under `--quiet`.
  func say(_ message: String) {
    if !isQuiet { print(severity: nil, message, suggestion: nil) }
  }

  /// Asks a person, and waits for a line.
  ///
  /// - Returns: the answer without blanks around it; "" for the default.
  func ask(_ question: String) -> String {
    state.withLock { write(terminalText(question) + " ", &$0) }
    let words = Surroundings.line()?.split(separator: " ") ?? []
    return words.joined(separator: " ")
  }

  /// Whether somebody can be asked: a person reads the questions and types the answers.
  var canAsk: Bool {
    showsProgress && Surroundings.isTerminal(0)
  }

  /// Shows how far the work is, on a terminal, until the next message.
  func progress(_ message: String) {
    guard showsProgress else { return }
    let text = String(terminalText(message).prefix(78))
    state.withLock { state in
      write("\r\(text)\u{1B}[K", &state)
      state.progressLength = text.count
    }
  }

  /// Prints a finding; under `--quiet` no notes.
  func report(_ finding: Finding) {
    if isQuiet, finding.severity == .note { return }
    let text =
      switch logFormat {
      case .json: finding.json.line + "\n"
      case .text: findingText(finding, isColored: isColored)
      }
    state.withLock { write(text, &$0) }
  }

  /// Prints findings; under `--quiet` no notes.
  func report(_ findings: [Finding]) {
    for finding in findings { report(finding) }
  }

  /// Prints why the run cannot go on.
  func fail(_ message: String, suggestion: String?) {
    print(severity: .error, message, suggestion: suggestion)
  }

  /// Writes out what is held back.
  ///
  /// - Returns: why results could not be written; nil when all were.
  func finish() -> String? {
    state.withLock { state in
      flush(&state)
      if state.progressLength > 0 { write("", &state) }
      return state.outputError
    }
  }

  private func print(severity: Finding.Severity?, _ message: String, suggestion: String?) {
    let text =
      switch logFormat {
      case .json: messageJSON(severity: severity, message, suggestion: suggestion)
      case .text:
        messageText(
          severity: severity, message, suggestion: suggestion, isColored: isColored)
      }
    state.withLock { write(text, &$0) }
  }

  /// Results and messages keep their order where both go to one place.
  private func write(_ text: String, _ state: inout State) {
    flush(&state)
    let erase = state.progressLength > 0 ? "\r\u{1B}[K" : ""
    state.progressLength = 0
    _ = Surroundings.write(Array((erase + text).utf8), to: 2)
  }

  private func flush(_ state: inout State) {
    guard !state.results.isEmpty else { return }
    if let problem = Surroundings.write(state.results, to: 1) { state.outputError = problem }
    state.results.removeAll(keepingCapacity: true)
  }
}
