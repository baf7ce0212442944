import Diagnostics
import Intake
import Publishing
import Records
import Settings

extension Command {
  /// Writes everything about one client, with the rows behind each figure.
  static let audit = Command(
    "audit",
    summary: "write everything about one client, with the rows behind every figure",
    details: """
      Reads the exports and writes the audit of one client over any span of days: every figure with its \
      rows, every promise that was not kept, where the ticket system comes to another result and why, \
      devices without cover, and what is doubtful in the exports. The tables under evidence/ hold the \
      rows, so that anybody can work a figure out again. Without a period it takes all days that the \
      ticket exports cover.
      """,
    options: [.month, .quarter, .from, .to],
    examples: [
      ("mspreport audit --client Acme", "all that the exports know"),
      ("mspreport audit --client Acme --from 2026-07-01 --to 2026-11-01", "four months"),
      ("mspreport audit --client Acme --month 2026-10 --edition internal", "with names, for you"),
    ]
  ) { call in
    guard !call.options.clients.isEmpty else {
      throw UsageError(
        "an audit is about one client, and none is named", "name one: --client \"Acme\"")
    }
    let asked = try call.arguments.period()
    let workspace = try Workspace(call.options)
    let reading = try Reading(workspace, console: call.console)
    try reading.requireUsable(console: call.console)
    let days = try asked ?? reading.coveredDays()
    let lock = try WorkspaceLock(folder: call.options.output)
    defer { withExtendedLifetime(lock) {} }
    return try AuditRun(reading, days: days, console: call.console).publish()
  }
}

extension Reading {
  /// From the first day of the ticket exports to their last; of any export where there are none.
  fileprivate func coveredDays() throws(UsageError) -> RequestedPeriod {
    let days = store.coverage[.tickets] ?? store.coverage.values.max { $0.count < $1.count }
    guard let days, let first = CivilDay(daysSince1970: days.lowerBound),
      let end = CivilDay(daysSince1970: days.upperBound + 1)
    else {
      throw UsageError("the exports hold no dates", "name the days with --from and --to")
    }
    return .days(first, end)
  }
}
