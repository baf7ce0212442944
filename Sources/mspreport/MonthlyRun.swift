import BusinessTime
import CSV
import Diagnostics
import Documents
import Intake
import KPIs
import Publishing
import Records
import Rendering
import Reports
import Settings
import Synchronization

/// One month's reports, from measuring to the finished folder.
struct MonthlyRun: Sendable {
  private let reading: Reading
  private let month: CivilMonth
  private let console: Console
  private let report: MonthlyReport
  private let strings: Strings
  private let html: HTMLRenderer
  private let formats: [OutputFormat]
  private let notes: DataNotes
  private let edition: Edition
  private let history: History

  init(_ reading: Reading, month: CivilMonth, console: Console) throws {
    let workspace = reading.workspace
    self.reading = reading
    self.month = month
    self.console = console
    strings = try workspace.reportStrings()
    edition = workspace.edition
    report = MonthlyReport(
      strings: strings, outline: try workspace.outline("monthly.md"),
      provider: workspace.settings.provider, edition: edition)
    html = try workspace.htmlRenderer()
    formats = workspace.outputFormats
    history = History(reading, month: month)
    notes = reading.dataNotes
  }

  private var folder: String { "\(month)" }

  /// Writes every report and swaps the finished set in.
  func publish() throws -> ExitCode {
    let options = reading.workspace.options
    let clients = try reading.selectedClients()
    let writer = try ReportWriter(root: options.output, period: folder, sync: options.sync)
    let entries = try writeReports(of: clients, to: writer)
    if writesIndex(clients) { try writeIndex(entries, to: writer) }
    try writer.write(
      "run.json", try reading.manifest(from: month.first, to: month.end, clients).json.bytes)
    try writer.write("rejects.csv", RejectsCSV.bytes(reading.rejectFindings))
    let leftovers = try writer.commit(keeping: options.clients.isEmpty ? .nothing : .otherClients)
    _ = try parallelMap(clients.count, jobs: reading.workspace.jobs) { place in
      try history.keep(entries[place].figures, slug: reading.slugs[clients[place]])
    }
    let gaps = StaleExports(reading, end: month.end).findings
    console.report(gaps + reading.sortedFindings.filter { $0.severity != .note } + leftovers)
    announce(clients)
    return ExitCode.after(gaps + reading.findings, strict: options.isStrict)
  }

  private func writeReports(
    of clients: [Int], to writer: ReportWriter
  ) throws -> [IndexPage.Entry] {
    let done = Atomic(0)
    return try parallelMap(clients.count, jobs: reading.workspace.jobs) { place in
      let entry = try write(clients[place], to: writer)
      let count = done.add(1, ordering: .relaxed).newValue
      console.progress("\(count) of \(clients.count) clients")
      return entry
    }
  }

  private func write(_ client: Int, to writer: ReportWriter) throws -> IndexPage.Entry {
    // Only the internal edition has figures about the provider's own people.
    let measured = reading.measured(client, countsPeople: edition == .internal)
    let period = Period.month(year: month.year, month: month.month, zone: measured.zone)
    let (past, findings) = try history.past(
      of: measured.records.client.name, slug: reading.slugs[client])
    console.report(findings)
    var notes = notes
    notes.assumptions.insert(contentsOf: reading.assumptions(about: measured), at: 0)
    let document = report.document(for: measured, during: period, notes: notes, past: past)
    let folder = "clients/\(reading.slugs[client])"
    for format in formats {
      guard let bytes = format.render(document, html: html) else { continue }
      try writer.write("\(folder)/monthly.\(format.fileExtension)", bytes)
    }
    if edition == .internal {
      try EvidenceFiles(client: measured, during: period, edition: edition)
        .write { try writer.write("\(folder)/\($0)", $1) }
    }
    let figures =
      document.figures
      ?? FigureSet(
        kind: "monthly", client: measured.records.client.name, from: "", to: "", timeZone: "",
        language: "", edition: "", figures: [])
    return IndexPage.Entry(figures: figures, path: "\(folder)/monthly.html")
  }

  /// The index is a page of links to pages, and it speaks of all clients.
  private func writesIndex(_ clients: [Int]) -> Bool {
    clients.count == reading.store.clients.count && formats.contains { $0.name == "html" }
  }

  private func writeIndex(_ entries: [IndexPage.Entry], to writer: ReportWriter) throws {
    let zone = reading.workspace.zones[reading.workspace.settings.provider.timeZone] ?? .utc
    let page = IndexPage(strings: strings, provider: reading.workspace.settings.provider)
    let document = page.document(
      of: entries, during: .month(year: month.year, month: month.month, zone: zone),
      findings: reading.sortedFindings.filter { $0.severity != .note }.map(Self.line),
      accounts: reading.accounts)
    try writer.write("index.html", html.render(document))
  }

  private static func line(_ finding: Finding) -> String {
    let place = finding.position.file + (finding.position.line.map { ":\($0)" } ?? "")
    let count = finding.count > 1 ? " (\(finding.count))" : ""
    let help = finding.suggestion.map { ": \($0)" } ?? ""
    return "\(place): \(finding.message)\(count)\(help)"
  }

  private func announce(_ clients: [Int]) {
    if console.isQuiet { return }
    let root = "\(reading.workspace.options.output)/\(folder)"
    if writesIndex(clients) { console.result("\(root)/index.html") }
    for client in clients {
      for format in formats {
        console.result("\(root)/clients/\(reading.slugs[client])/monthly.\(format.fileExtension)")
      }
    }
  }
}
