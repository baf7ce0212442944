import Diagnostics

/// How a run ends, for cron and scripts.
enum ExitCode: Int32, Sendable {
  case done = 0
  /// It could not be done.
  case failed = 1
  /// Wrong options or settings.
  case wrongUse = 2
  /// Done, and a person should look at the findings.
  case findings = 3
  /// Another run holds the workspace.
  case busy = 4

  /// How a run that did its work ends: notes do not count, with `--strict` findings are a failure.
  static func after(_ findings: [Finding], strict: Bool) -> ExitCode {
    guard findings.contains(where: { $0.severity != .note }) else { return .done }
    return strict ? .failed : .findings
  }
}
