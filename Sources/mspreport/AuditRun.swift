import BusinessTime
import Diagnostics
import Documents
import Intake
import KPIs
import Publishing
import Records
import Rendering
import Reports
import Settings

/// The audits of the clients named, from measuring to the finished folder.
struct AuditRun: Sendable {
  private let reading: Reading
  private let days: RequestedPeriod
  private let console: Console
  private let report: AuditReport
  private let edition: Edition
  private let html: HTMLRenderer
  private let formats: [OutputFormat]
  private let notes: DataNotes
  private let late: [Finding]

  /// `shortened` says so where fewer days are reported than were asked for.
  init(
    _ reading: Reading, days: RequestedPeriod, shortened: Assumption?, console: Console
  ) throws {
    let workspace = reading.workspace
    self.reading = reading
    self.days = days
    self.console = console
    edition = workspace.edition
    report = AuditReport(
      strings: try workspace.reportStrings(), outline: try workspace.outline("audit.md"),
      provider: workspace.settings.provider, edition: edition)
    html = try workspace.htmlRenderer()
    formats = workspace.outputFormats
    late = StaleExports(reading, end: days.bounds.end).findings
    var notes = reading.dataNotes
    if let shortened { notes.assumptions.insert(shortened, at: 0) }
    notes.findings = late + reading.sortedFindings
    self.notes = notes
  }

  private var folder: String { "audit-\(days.name)" }

  /// Writes every audit and swaps the finished set in; other clients' audits of the same days stay.
  func publish(_ clients: [Int]) throws -> ExitCode {
    let options = reading.workspace.options
    let writer = try ReportWriter(root: options.output, period: folder, sync: options.sync)
    let files = try parallelMap(clients.count, jobs: reading.workspace.jobs) { place in
      try write(clients[place], to: writer)
    }
    let (first, end) = days.bounds
    let manifest = try reading.manifest(from: first, to: end, clients)
    try writer.write("run.json", manifest.json.bytes)
    try writer.write("rejects.csv", RejectsCSV.bytes(reading.rejectFindings))
    let leftovers = try writer.commit(keeping: .otherClients)
    console.report(late + reading.sortedFindings.filter { $0.severity != .note } + leftovers)
    if !console.isQuiet {
      for path in files.joined() { console.result("\(options.output)/\(folder)/\(path)") }
    }
    return ExitCode.after(late + reading.findings, strict: options.isStrict)
  }

  /// Writes one client's audit.
  ///
  /// - Returns: the paths of the report's files, for the person to open.
  private func write(_ client: Int, to writer: ReportWriter) throws -> [String] {
    let measured = reading.measured(client, countsPeople: edition == .internal)
    let period = days.period(in: measured.zone)
    let folder = "clients/\(reading.slugs[client])"
    var notes = notes
    notes.assumptions.insert(contentsOf: reading.assumptions(about: measured), at: 0)
    let evidence = try EvidenceFiles(client: measured, during: period, edition: edition)
      .write { path, bytes in try writer.write("\(folder)/\(path)", bytes) }
    let document = report.document(
      for: measured, during: period, notes: notes, evidence: evidence)
    return try formats.compactMap { format in
      guard let bytes = format.render(document, html: html) else { return nil }
      let path = "\(folder)/audit.\(format.fileExtension)"
      try writer.write(path, bytes)
      return path
    }
  }
}
