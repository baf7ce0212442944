import BusinessTime
import CSV
import Diagnostics
import Records

/// Puts a file's oddities into words.
struct FileFindings {
  private let file: RecognisedFile
  private let context: ReadingContext

  init(_ file: RecognisedFile, _ context: ReadingContext) {
    self.file = file
    self.context = context
  }

  func about(_ notes: ReadingNotes, _ rejects: [Reject], clockChanges: Int) -> [Finding] {
    var findings: [Finding] = []
    findings += rejected(rejects)
    if notes.totalLines > 0 {
      findings.append(
        finding(
          .warning, "total-line", line: notes.firstTotalLine, count: notes.totalLines,
          "a line of totals was left out", nil))
    }
    if notes.sentinelDates > 0 {
      findings.append(
        finding(
          .warning, "sentinel-date", count: notes.sentinelDates,
          "dates before 1980 or after 2099 were read as 'no date'",
          "check what the system means by them"))
    }
    if clockChanges > 0 {
      findings.append(
        finding(
          .warning, "clock-change", count: clockChanges,
          "times fall into an hour that \(context.zone.name) skipped or had twice",
          "export times with their offset, or in UTC"))
    }
    return findings + unreadable(notes) + damagedNumbers(notes) + unknownTickets(notes)
      + unknownWords(notes)
  }

  /// One finding for each column and reason, at its first row.
  private func rejected(_ rejects: [Reject]) -> [Finding] {
    var groups: [(first: Reject, rows: ReadingNotes.Rows)] = []
    for reject in rejects {
      let known = groups.firstIndex {
        $0.first.column == reject.column && $0.first.reason == reject.reason
      }
      if known == nil { groups.append((reject, ReadingNotes.Rows())) }
      groups[known ?? groups.count - 1].rows.add(reject.line)
    }
    return groups.map { first, rows in
      Finding(
        .warning, "rows-rejected",
        at: SourcePosition(
          file: file.path, line: first.line, column: first.column.isEmpty ? nil : first.column),
        value: first.value,
        first.value.isEmpty
          ? "the row could not be read: \(first.reason)"
          : "the row could not be read: '\(first.value.prefix(60))': \(first.reason)",
        suggestion: "\(first.suggestion); the reports' rejects.csv lists every such row",
        count: rows.count, examples: examples(rows), affects: file.format.kind.affectedKPIs)
    }
  }

  private func unreadable(_ notes: ReadingNotes) -> [Finding] {
    notes.unreadable.keys.sorted().compactMap { column in
      guard let cells = notes.unreadable[column] else { return nil }
      return Finding(
        .warning, "value-unreadable",
        at: SourcePosition(file: file.path, line: cells.line, column: column),
        value: cells.example,
        "'\(cells.example.prefix(60))' is no amount of time; the row was read without it",
        suggestion: "check the column in the source system and export again",
        count: cells.count, affects: ["sla-response", "sla-resolution", "sla-both"])
    }
  }

  private func damagedNumbers(_ notes: ReadingNotes) -> [Finding] {
    notes.damagedNumbers.keys.sorted().compactMap { column in
      guard let cells = notes.damagedNumbers[column] else { return nil }
      return Finding(
        .warning, "ticket-number-destroyed",
        at: SourcePosition(file: file.path, line: cells.line, column: column),
        value: cells.example,
        "'\(cells.example.prefix(60))' is what a spreadsheet left of a ticket's number; the row was "
          + "read without its ticket",
        suggestion: CellProblem.Kind.destroyedNumber.suggestion, count: cells.count,
        affects: file.format.kind.affectedKPIs)
    }
  }

  /// Time entries are told with their hours, when those are known.
  private func unknownTickets(_ notes: ReadingNotes) -> [Finding] {
    let rows = notes.unknownTickets
    guard rows.count > 0 else { return [] }
    let isHistory = file.format.kind == .ticketEvents
    return [
      Finding(
        .note, "ticket-unknown", at: SourcePosition(file: file.path, line: rows.line),
        "rows name tickets that are in no ticket export" + (isHistory ? ", and are left out" : ""),
        consequence: isHistory
          ? "nothing is known of the waits and reopenings of those tickets"
          : "they count where the row itself names the client, and for no ticket",
        suggestion: "export the tickets of the whole period", count: rows.count,
        examples: examples(rows), affects: file.format.kind.affectedKPIs)
    ]
  }

  private func unknownWords(_ notes: ReadingNotes) -> [Finding] {
    notes.unknownWords.keys.sorted().map { column in
      UnknownWords(file, column, notes.unknownWords[column] ?? [:]).finding
    }
  }

  private func examples(_ rows: ReadingNotes.Rows) -> [SourcePosition] {
    rows.lines.map { SourcePosition(file: file.path, line: $0) }
  }

  private func finding(
    _ severity: Finding.Severity, _ code: String, line: Int? = nil, count: Int,
    _ message: String, _ suggestion: String?
  ) -> Finding {
    Finding(
      severity, code, at: SourcePosition(file: file.path, line: line), message,
      suggestion: suggestion, count: count, affects: file.format.kind.affectedKPIs)
  }
}

extension ClientRecords.Kind {
  /// KPIs whose figures rest on records of this kind.
  var affectedKPIs: [String] {
    switch self {
    case .tickets, .ticketEvents:
      ["tickets-created", "tickets-resolved", "backlog", "sla-response", "sla-resolution"]
    case .timeEntries: ["utilization", "billable-utilization"]
    case .devices, .agreements: ["uncovered-devices", "device-coverage"]
    case .technicians: ["utilization", "billable-utilization"]
    case .surveys: ["csat"]
    case .slaTargets, .holidays: ["sla-response", "sla-resolution", "sla-both"]
    case .licenses: ["license-activation", "license-assignment", "license-waste", "renewals"]
    case .licenseUsers: ["license-activity", "license-waste", "lifecycle-phase"]
    case .opportunities: ["sales-conversion", "pipeline"]
    case .projects: ["project-status"]
    case .touchpoints: ["contact-cadence"]
    case .backupJobs: ["backup-success"]
    case .cloudResources: ["idle-cloud-cost"]
    case .revenueLines: ["mrr", "gross-margin", "churn"]
    case .assessments: ["maturity"]
    }
  }
}
