import BusinessTime
import KPIs
import Records
import Reports
import Settings

/// A figure with its rows, for a terminal.
struct ExplainText {
  private let kpi: KPI
  private let client: MeasuredClient
  private let period: Period
  private let days: RequestedPeriod

  init(kpi: KPI, client: MeasuredClient, days: RequestedPeriod) {
    self.kpi = kpi
    self.client = client
    self.days = days
    period = days.period(in: client.zone)
  }

  static func definition(of kpi: KPI) -> [String] {
    [
      "\(kpi.id): \(kpi.title)", "", kpi.definition, "", "computed: \(kpi.formula)",
      "counts: \(kpi.basis.rawValue)",
    ]
  }

  /// The figure, what it was counted from, and every row.
  var lines: [String] {
    let score = kpi.score(of: client, during: period, detail: .evidence)
    var lines = ["", "\(client.records.client.name), \(days.bounds.first) to \(days.bounds.end)"]
    lines.append("value: \(score.value.map(value) ?? "not measured, \(score.reason ?? "")")")
    if let numerator = score.numerator { lines.append("numerator: \(Self.number(numerator))") }
    if let denominator = score.denominator {
      lines.append("denominator: \(Self.number(denominator))")
    }
    lines += score.counts.map { "\($0.name): \(Self.number($0.value))" }
    lines += score.excluded.map { "left out, \($0.name): \(Self.number($0.value))" }
    lines.append("")
    return lines + score.evidence.map(line)
  }

  /// The number as the contract has it, and as a person reads it: `0.77272 (77.3%)`.
  private func value(_ value: Double) -> String {
    let plain = Self.number(value)
    return switch kpi.unit {
    case .count: plain
    case .ratio: "\(plain) (\(Self.number((value * 1000).rounded() / 10))%)"
    case .seconds: "\(plain) s (\(Self.time(Int64(value.rounded()))))"
    }
  }

  /// `3`, not `3.0`.
  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map { "\($0)" } ?? "\(value)"
  }

  /// "3 h 25 min", "40 s".
  private static func time(_ seconds: Int64) -> String {
    if seconds < 60 { return "\(seconds) s" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours == 0 ? "\(minutes) min" : minutes == 0 ? "\(hours) h" : "\(hours) h \(minutes) min"
  }

  private func line(_ evidence: Score.Evidence) -> String {
    let row = EvidenceRow(evidence.row, of: client.records)
    let amount =
      evidence.amount.map {
        kpi.unit == .seconds ? ", \(Self.time(Int64($0)))" : ", \(Self.number($0))"
      } ?? ""
    return "\(place(row.source))\(row.name): \(evidence.outcome)\(amount)\(clock(evidence))"
  }

  /// What the clock says of a ticket behind a promise: ", 18 h 13 min of 16 h".
  private func clock(_ evidence: Score.Evidence) -> String {
    guard case .ticket(let row) = evidence.row, evidence.isCounted,
      let promise = Self.promises[kpi.id]
    else { return "" }
    let reading = client.clocks[row].reading(promise)
    guard let used = client.standing(promise, of: row, at: period).elapsed else { return "" }
    if reading.byFlag { return ", by the ticket system's verdict" }
    let target = reading.target.map { " of \(Self.time($0))" } ?? ", by its due date"
    return ", \(Self.time(used))\(target)"
  }

  private static let promises: [String: MissedTicket.Promise] = [
    "sla-response": .response, "sla-resolution": .resolution,
  ]

  /// "exports/tickets.csv:12: "; "" for what no export lists.
  private func place(_ source: Source?) -> String {
    guard let source else { return "" }
    let files = client.records.files
    let file = files.indices.contains(Int(source.file)) ? files[Int(source.file)] : ""
    return "\(file):\(source.line): "
  }
}
