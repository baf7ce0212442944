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
    let (days, shortened) = try reading.coveredDays(of: asked)
    let clients = try reading.selectedClients()
    let lock = try WorkspaceLock(folder: call.options.output)
    defer { withExtendedLifetime(lock) {} }
    return try AuditRun(reading, days: days, shortened: shortened, console: call.console).publish(
      clients)
  }
}

extension Reading {
  /// The days asked for, as far as the ticket exports reach (any export where there are none); all of
  /// those days where nobody asked.
  ///
  /// Exports that end shortly before the days do are stale and not cut: the last days may have had no
  /// ticket.
  fileprivate func coveredDays(
    of asked: RequestedPeriod?
  ) throws(UsageError) -> (RequestedPeriod, shortened: Assumption?) {
    let days =
      store.coverage[.tickets]
      ?? ClientRecords.Kind.allCases.compactMap { store.coverage[$0] }.max { $0.count < $1.count }
    guard let days, let first = CivilDay(daysSince1970: days.lowerBound),
      let end = CivilDay(daysSince1970: days.upperBound + 1)
    else {
      throw UsageError("the exports hold no dates", "name the days with --from and --to")
    }
    guard let asked else { return (.days(first, end), nil) }
    let (from, to) = asked.bounds
    guard from < end, first < to else {
      throw UsageError(
        "the exports speak of \(first) up to \(end), and of none of the days asked for",
        "ask for some of these days, or add the exports of the others")
    }
    let tolerated = Int32(workspace.settings.thresholds.staleExportDays)
    let last = to.daysSince1970 - end.daysSince1970 > tolerated ? end : to
    let start = first.daysSince1970 - from.daysSince1970 > tolerated ? first : from
    if last == to, start == from { return (asked, nil) }
    return (
      .days(start, last),
      Assumption(
        "shortened", ["asked": "\(from) to \(to)", "covered": "\(first) to \(end)"])
    )
  }
}
