import BusinessTime
import Diagnostics
import Documents
import Intake
import KPIs
import Records
import Rendering
import Reports
import Settings

extension Command {
  /// Prints figures without writing reports.
  static let kpis = Command(
    "kpis",
    summary: "print the figures of every client, as JSON or CSV",
    details: """
      Works out every figure of every client for a month or for any span of days and prints them. \
      Nothing is written to the workspace. Whole months are split by month and by priority as well.
      """,
    options: [
      .month, .from, .to,
      Option(
        "format", value: "FORMAT", choices: ["json", "csv"],
        "json (the contract's objects in an array, default) or csv (one number a row)"),
    ],
    examples: [
      ("mspreport kpis --month 2026-10", "October as JSON"),
      ("mspreport kpis --from 2025-11-01 --to 2026-11-01 --format csv", "a year as CSV"),
    ]
  ) { call in
    let workspace = try Workspace(call.options)
    let days = try requestedDays(call, workspace)
    let reading = try Reading(workspace, console: call.console)
    try reading.requireUsable(console: call.console)
    call.console.report(reading.sortedFindings.filter { $0.severity != .note })
    let builder = FigureSetBuilder(strings: try workspace.strings("en"))
    let clients = try reading.selectedClients()
    let sets = try parallelMap(clients.count, jobs: workspace.jobs) { place in
      figures(builder, reading.measured(clients[place]), days)
    }
    if call.arguments.value("format") == "csv" {
      call.console.result(KPITable().csv(of: sets))
    } else {
      call.console.result(JSONRenderer().render(sets) + [0x0A])
    }
    return ExitCode.after(reading.findings, strict: call.options.isStrict)
  }
}

/// The days asked for, or the last full month.
func requestedDays(_ call: Call, _ workspace: Workspace) throws -> RequestedPeriod {
  if let period = try call.arguments.period() { return period }
  guard let today = workspace.today, let month = CivilMonth(lastFullBefore: today) else {
    throw UsageError("there is no full month before that day", "name one with --month")
  }
  return .month(month)
}

private func figures(
  _ builder: FigureSetBuilder, _ client: MeasuredClient, _ days: RequestedPeriod
) -> FigureSet {
  let period = days.period(in: client.zone)
  let months = (period.wholeMonths ?? 0) > 0 ? period.months(zone: client.zone) : []
  // Months add up to the whole span only when all of them are judged as of its end.
  var client = client
  client.asOf = period.to
  return builder.figures(
    of: client, during: period, previous: period.previous(in: client.zone), byMonth: months,
    kind: "kpis")
}
