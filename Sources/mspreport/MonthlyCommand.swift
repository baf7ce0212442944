import Diagnostics
import Publishing
import Settings

extension Command {
  /// Writes the monthly report of every client.
  static let monthly = Command(
    "monthly",
    summary: "write the monthly report of every client",
    details: """
      Reads the exports, works out the figures of one month and writes a report for every client, an \
      index page for you, run.json with every input file, and rejects.csv with every row that could \
      not be read. The folder of the month is replaced as a whole, or not at all.
      """,
    options: [.month],
    examples: [
      ("mspreport monthly", "the last full month, all clients"),
      ("mspreport monthly --month 2026-10 --client Acme", "October of one client"),
    ]
  ) { call in
    let workspace = try Workspace(call.options)
    let month = try monthlyPeriod(call, workspace)
    let reading = try Reading(workspace, console: call.console)
    try reading.requireUsable(console: call.console)
    let lock = try WorkspaceLock(folder: call.options.output)
    defer { withExtendedLifetime(lock) {} }
    let run = try MonthlyRun(reading, month: month, console: call.console)
    return try run.publish()
  }
}

/// The month asked for, or the last full one.
private func monthlyPeriod(_ call: Call, _ workspace: Workspace) throws -> CivilMonth {
  if case .month(let month)? = try call.arguments.period() { return month }
  guard let today = workspace.today, let month = CivilMonth(lastFullBefore: today) else {
    throw UsageError("there is no full month before that day", "name one with --month")
  }
  return month
}
