import BusinessTime
import Diagnostics
import Intake
import KPIs
import Records
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

/// A figure with its rows, for a terminal.
private struct ExplainText {
  let lines: [String]

  static func definition(of kpi: KPI) -> [String] {
    [
      "\(kpi.id): \(kpi.title)", "", kpi.definition, "", "computed: \(kpi.formula)",
      "counts: \(kpi.basis.rawValue)",
    ]
  }

  init(kpi: KPI, client: MeasuredClient, days: RequestedPeriod) {
    let period = Period.days(
      from: CivilDate(daysSince1970: days.bounds.first.daysSince1970),
      to: CivilDate(daysSince1970: days.bounds.end.daysSince1970), zone: client.zone)
    let score = kpi.score(of: client, during: period, detail: .evidence)
    var lines = ["", "\(client.records.client.name), \(days.bounds.first) to \(days.bounds.end)"]
    lines.append("value: \(score.value.map(Self.number) ?? "not measured, \(score.reason ?? "")")")
    if let numerator = score.numerator { lines.append("numerator: \(Self.number(numerator))") }
    if let denominator = score.denominator {
      lines.append("denominator: \(Self.number(denominator))")
    }
    lines += score.counts.map { "\($0.name): \(Self.number($0.value))" }
    lines += score.excluded.map { "left out, \($0.name): \(Self.number($0.value))" }
    lines.append("")
    lines += score.evidence.map { Self.line($0, client) }
    self.lines = lines
  }

  /// `3`, not `3.0`.
  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map { "\($0)" } ?? "\(value)"
  }

  private static func line(_ evidence: Score.Evidence, _ client: MeasuredClient) -> String {
    let row = EvidenceRow(evidence.row, of: client.records)
    let amount = evidence.amount.map { ", \(number($0))" } ?? ""
    return "\(place(row.source, client.records.files))\(row.name): \(evidence.outcome)\(amount)"
  }

  /// "exports/tickets.csv:12: "; "" for what no export lists.
  private static func place(_ source: Source?, _ files: [String]) -> String {
    guard let source else { return "" }
    let file = files.indices.contains(Int(source.file)) ? files[Int(source.file)] : ""
    return "\(file):\(source.line): "
  }
}
