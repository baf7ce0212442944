import Diagnostics
import Settings

let knownNames: SettingsNames = {
  var names = SettingsNames(kpis: ["sla-resolution", "sla-response", "backlog"])
  names.ratioKPIs = ["sla-resolution", "sla-response"]
  names.formats = ["freshdesk-tickets", "halo-tickets"]
  names.encodings = ["utf-8", "windows-1252"]
  names.zones = { ["Europe/Madrid", "Europe/Rome", "America/New_York", "UTC"] }
  names.zoneExists = { ["Europe/Madrid", "Europe/Rome", "America/New_York", "UTC"].contains($0) }
  return names
}()

/// The settings in a text, or nothing when it is refused.
func settings(_ text: String) -> Settings? {
  try? SettingsReader.read(Array(text.utf8), file: "mspreport.json5", knowing: knownNames).get()
}

/// What is wrong with a text: `line path: message; suggestion`.
func problems(_ text: String) -> [String] { problems(Array(text.utf8)) }

func problems(_ bytes: [UInt8]) -> [String] {
  switch SettingsReader.read(bytes, file: "mspreport.json5", knowing: knownNames) {
  case .success: []
  case .failure(let error): error.findings.map(line)
  }
}

private func line(_ finding: Finding) -> String {
  let path = finding.position.column.map { " \($0)" } ?? ""
  return
    "\(finding.position.line ?? 0)\(path): \(finding.message); \(finding.suggestion ?? "nothing")"
}
