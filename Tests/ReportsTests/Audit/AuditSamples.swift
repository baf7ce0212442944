import Diagnostics
import Documents
import KPIs
import Records
import Settings

@testable import Reports

/// Audits of the sample client.
enum AuditSample {
  static func report(_ edition: Edition = .client) throws -> AuditReport {
    var provider = Provider()
    provider.name = "Norte IT"
    return AuditReport(
      strings: try Shipped.words(), outline: try Shipped.auditOutline(), provider: provider,
      edition: edition)
  }

  static func document(
    _ client: ClientBuilder = .acme, _ edition: Edition = .client,
    during period: Period = Sample.october, notes: DataNotes = notes
  ) throws -> Document {
    try report(edition)
      .document(for: client.measured(), during: period, notes: notes, evidence: evidence)
  }

  static func facts(_ client: ClientBuilder) throws -> ReportFacts {
    try report().facts(
      for: client.measured(), during: Sample.october, notes: notes, evidence: evidence)
  }

  static let evidence = [
    "evidence/figures.csv", "evidence/tickets.csv", "evidence/sla-clocks.csv",
    "evidence/figures/sla-resolution.csv",
  ]

  static var notes: DataNotes {
    var notes = Sample.notes
    notes.findings = [
      Finding(
        .warning, "row-rejected",
        at: SourcePosition(file: "exports/tickets-bolt-gmbh.csv", line: 12, column: "Created"),
        value: "31/02/2026 Bolt GmbH", "the row could not be read"),
      Finding(
        .warning, "export-cut", at: SourcePosition(file: "exports/devices.csv"),
        "the file has exactly 10,000 rows", suggestion: "export again in parts"),
      Finding(
        .warning, "export-cut", at: SourcePosition(file: "exports/elsewhere.csv"),
        "the file has exactly 5,000 rows"),
    ]
    return notes
  }
}

extension ClientBuilder {
  /// One high ticket with everything that can happen to it; around the clock, 8 h promised.
  static var eventful: ClientBuilder {
    var client = ClientBuilder("Acme")
    client.ticket(
      "T-1", "Server <b>down</b>", created: "2026-10-05 08:00", reply: 1, done: 36, priority: "High"
    ) { $0.resolutionVerdict = .met }
    client.event(2, "Waiting on Vendor", .paused)
    client.event(6, "Pending", .paused)
    client.event(10, "Open")
    client.event(12, "Resolved", .resolved)
    client.event(24, "Reopened")
    client.event(36, "Resolved", .resolved)
    return client
  }
}
