import Diagnostics
import Publishing

/// A finding as people read it.
///
/// `exports/june.csv:2: warning: Created: 'soon' is not a date (3 in all)`, and below it what to do.
func findingText(_ finding: Finding, isColored: Bool) -> String {
  let position = finding.position
  let place = terminalText(position.place)
  let column = position.column.map { "\(terminalText($0)): " } ?? ""
  let count = finding.count > 1 ? " (\(finding.count) in all)" : ""
  return "\(place): \(severityText(finding.severity, isColored: isColored)): \(column)"
    + "\(terminalText(finding.message))\(count)\n"
    + helpText(finding.suggestion, setting: finding.setting)
}

/// A message about the run itself.
func messageText(
  severity: Finding.Severity?, _ message: String, suggestion: String?, isColored: Bool
) -> String {
  let word = severity.map { "\(severityText($0, isColored: isColored)): " } ?? ""
  return "mspreport: \(word)\(terminalText(message))\n" + helpText(suggestion)
}

/// The same as one line of JSON.
func messageJSON(severity: Finding.Severity?, _ message: String, suggestion: String?) -> String {
  JSONValue.object([
    ("severity", .string(severity?.rawValue ?? "info")), ("message", .string(message)),
    ("suggestion", .text(suggestion)),
  ]).line + "\n"
}

/// A setting stands on a line of its own, so that it can be copied.
private func helpText(_ suggestion: String?, setting: String? = nil) -> String {
  guard let suggestion else { return "" }
  let next = setting.map { ":\n        \(terminalText($0))" } ?? ""
  return "  help: \(terminalText(suggestion))\(next)\n"
}

private func severityText(_ severity: Finding.Severity, isColored: Bool) -> String {
  guard isColored else { return severity.rawValue }
  let color =
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  return "\u{1B}[\(color)m\(severity.rawValue)\u{1B}[0m"
}
