import Diagnostics
import Intake
import Records

/// `check` for people: a line a file, the clients, the findings by file, and what to do next.
struct CheckText {
  private let reading: Reading
  private let groups: FindingGroups

  init(_ reading: Reading, _ findings: [Finding]) {
    self.reading = reading
    groups = FindingGroups(findings)
  }

  var lines: [String] {
    FileTable(reading).lines.map { terminalText($0) } + ["", terminalText(clients), ""]
      + groups.lines + [summary] + next
  }

  private var clients: String {
    let names = reading.store.clients.map(\.name)
    if names.isEmpty { return "no clients" }
    return "\(names.count) \(names.count == 1 ? "client" : "clients"): "
      + names.prefix(40).joined(separator: ", ")
      + (names.count > 40 ? " and \(names.count - 40) more" : "")
  }

  private var summary: String {
    let notes = groups.notes == 1 ? "1 note" : "\(groups.notes) notes"
    if groups.open == 0 {
      return groups.notes == 0
        ? "Nothing to settle: every row was used or left out by a rule."
        : "Nothing to settle before the first report; \(notes)."
    }
    let things = groups.open == 1 ? "1 thing" : "\(groups.open) things"
    return "\(things) to settle before the first report; \(notes)."
  }

  /// The last lines: the command that comes next.
  private var next: [String] {
    if reading.isBroken {
      return ["next: settle what is marked 'error', then run mspreport check again"]
    }
    guard reading.accounts.contains(where: { $0.used > 0 }) else {
      let waits = reading.findings.contains { $0.code == "map-unconfirmed" }
      return [
        waits
          ? "next: look at the maps in formats/, set confirmed: true where they are right"
          : "next: put exports that it knows into exports/ (mspreport formats lists them)"
      ]
    }
    var lines: [String] = []
    if reading.workspace.settingsBytes == nil, Commands.named("init") != nil {
      lines = ["next: mspreport init writes settings from what was found here"]
    }
    let month = reading.lastFullMonth.map { " --month \($0)" } ?? ""
    return lines + ["next: mspreport monthly\(month) writes the reports"]
  }
}
