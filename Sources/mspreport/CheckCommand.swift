import Diagnostics
import Intake
import Publishing
import Records

extension Command {
  /// Looks at the exports and says what is wrong; writes nothing.
  static let check = Command(
    "check",
    summary: "say how every export is read and what is wrong with it; write nothing",
    details: """
      Recognises every file, reads it, matches clients and tickets, and lists every problem with its \
      consequence and the next step. Nothing is written.
      """,
    options: [
      Option(
        "format", value: "FORMAT", choices: ["text", "json"],
        "text for people (default) or json for machines")
    ],
    examples: [("mspreport check", "before the first report")]
  ) { call in
    let workspace = try Workspace(call.options)
    let reading = try Reading(workspace, console: call.console)
    let findings = reading.findings + (try Reconciliation(reading).findings)
    if call.arguments.value("format") == "json" {
      call.console.result(reading.inputReport(findings).json.bytes)
    } else {
      for line in CheckText(reading, findings).lines { call.console.result(line) }
    }
    if reading.isBroken { return .failed }
    return ExitCode.after(findings, strict: call.options.isStrict)
  }
}
