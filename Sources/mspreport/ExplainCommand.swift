import BusinessTime
import Diagnostics
import Intake
import KPIs
import Reports
import Settings

extension Command {
  /// Says what a figure means; with a client, shows the rows behind it.
  static let explain = Command(
    "explain",
    summary: "say what a figure means and, with a client, list the rows behind it",
    details: """
      Without a figure, lists all of them. With one, prints its definition and how it is computed. \
      With --client, also the figure of a month and every row that it counts, with file and line.
      """,
    operands: .optional("KPI"),
    options: [.month, .from, .to],
    examples: [
      ("mspreport explain sla-resolution", "the definition"),
      ("mspreport explain sla-resolution --client Acme --month 2026-10", "and the rows behind it"),
    ]
  ) { call in
    guard let id = call.arguments.operands.first else {
      for kpi in KPICatalog.all { call.console.result("\(kpi.id): \(kpi.title)") }
      return .done
    }
    guard let kpi = KPICatalog.all.first(where: { $0.id == id }) else {
      let close = closestMatch(to: id, among: KPICatalog.all.map(\.id))
      throw UsageError(
        "there is no figure '\(id)'",
        close.map { "did you mean '\($0)'?" } ?? "see mspreport explain for the list")
    }
    for line in ExplainText.definition(of: kpi) { call.console.result(line) }
    guard !call.options.clients.isEmpty else { return .done }
    let workspace = try Workspace(call.options)
    let days = try requestedDays(call, workspace)
    let reading = try Reading(workspace, console: call.console)
    for client in try reading.selectedClients() {
      let text = ExplainText(kpi: kpi, client: reading.measured(client), days: days)
      for line in text.lines { call.console.result(line) }
    }
    return .done
  }
}
