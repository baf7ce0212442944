import BusinessTime
import Diagnostics
import Intake
import KPIs
import Publishing
import Records
import Settings

/// The exports of a run as records, with calendars and promises to judge them by.
struct Reading: Sendable {
  let workspace: Workspace
  let store: RecordStore
  let accounts: [InputAccount]
  let rejects: [Reject]
  let assumptions: [Assumption]
  let service: ServiceLevels
  let findings: [Finding]
  /// Folder of each client.
  let slugs: [String]

  init(_ workspace: Workspace, console: Console) throws {
    let exports = try Exports(workspace.options)
    let start = Surroundings.stopwatch
    console.progress("reading \(exports.files.count) files")
    let outcome = workspace.read(exports.files)
    self.workspace = workspace
    store = outcome.store
    accounts = outcome.accounts
    rejects = outcome.rejects
    service = Self.service(workspace, outcome)
    assumptions = Self.assumptions(workspace, outcome)
    slugs = Slug.all(of: store.clients.map(\.name))
    findings =
      exports.findings + outcome.findings + Self.findings(service, workspace)
      + (try workspace.languageFindings())
      + (try exports.changes())
    let rows = accounts.reduce(0) { $0 + $1.read }
    let speed = Int(Double(rows) / max(0.001, Surroundings.stopwatch - start))
    console.progress("read \(rows) rows of \(accounts.count) files, \(speed) rows/s")
  }

  /// Whether a figure would be wrong because a whole file could not be used.
  var isBroken: Bool { findings.contains { $0.severity == .error } }

  /// Stops a run whose figures would be wrong or empty, and says why.
  func requireUsable(console: Console) throws(RunError) {
    let isEmpty = accounts.allSatisfy { $0.used == 0 }
    guard isBroken || isEmpty else { return }
    console.report(sortedFindings)
    throw isBroken ? .unusableExports : .nothingRead
  }

  /// A client's records, measured; `countsPeople` where people's own time will be asked for.
  func measured(_ client: Int, countsPeople: Bool = true) -> MeasuredClient {
    MeasuredClient(
      records: store.records(of: client), service: service, settings: workspace.settings,
      zone: zone(of: client), countsPeople: countsPeople)
  }

  func zone(of client: Int) -> ZoneTable {
    workspace.zones[store.clients[client].timeZone] ?? .utc
  }

  private static func service(_ workspace: Workspace, _ outcome: Intake.Outcome) -> ServiceLevels {
    let spans = outcome.accounts.filter { $0.kind == .tickets || $0.kind == .timeEntries }
    let first = spans.compactMap(\.firstDay).min() ?? 18_262
    let last = spans.compactMap(\.lastDay).max() ?? first + 366
    let days = max(first - 400, 0)...(max(last, first) + 400)
    return ServiceLevels(
      settings: workspace.settings, targets: outcome.store.company.slaTargets,
      exportedHolidays: Set(outcome.store.company.holidays), days: days,
      catalog: workspace.holidays, imported: workspace.holidayFiles,
      zone: { workspace.zones[$0] })
  }

  private static func findings(_ service: ServiceLevels, _ workspace: Workspace) -> [Finding] {
    service.problems.map {
      Finding(
        .warning, "service-level",
        at: SourcePosition(file: workspace.options.settingsFile, column: $0.path), $0.message,
        suggestion: $0.suggestion, affects: ["sla-response", "sla-resolution", "sla-both"])
    }
  }
}
