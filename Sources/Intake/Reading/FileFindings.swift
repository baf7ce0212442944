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
    var groups: [(first: Reject, count: Int)] = []
    for reject in rejects {
      let known = groups.firstIndex {
        $0.first.column == reject.column && $0.first.reason == reject.reason
      }
      if let known { groups[known].count += 1 } else { groups.append((reject, 1)) }
    }
    return groups.map { first, count in
      Finding(
        .warning, "rows-rejected",
        at: SourcePosition(
          file: file.path, line: first.line, column: first.column.isEmpty ? nil : first.column),
        value: first.value,
        first.value.isEmpty
          ? "the row could not be read: \(first.reason)"
          : "the row could not be read: '\(first.value.prefix(60))': \(first.reason)",
        suggestion: "\(first.suggestion); the reports' rejects.csv lists every such row",
        count: count, affects: file.format.kind.affectedKPIs)
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

  private func unknownTickets(_ notes: ReadingNotes) -> [Finding] {
    guard notes.unknownTickets > 0 else { return [] }
    return [
      finding(
        .note, "ticket-unknown", count: notes.unknownTickets,
        "rows name tickets that are in no ticket export"
          + (file.format.kind == .ticketEvents ? ", and are left out" : ""),
        "export the tickets of the whole period")
    ]
  }

  private func unknownWords(_ notes: ReadingNotes) -> [Finding] {
    notes.unknownWords.keys.sorted().flatMap { column in
      let words = notes.unknownWords[column] ?? [:]
      return words.keys.sorted().prefix(20).map { word in
        let entry = words[word] ?? ReadingNotes.Word()
        return Finding(
          .warning, "word-unknown",
          at: SourcePosition(file: file.path, line: entry.line, column: column), value: word,
          "nobody has said what '\(word)' means here",
          suggestion: "for a status: rules: { statuses: { \"\(word)\": \"open\" } } "
            + "(or paused, resolved, closed)",
          count: entry.count, affects: file.format.kind.affectedKPIs)
      }
    }
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

extension RecognisedFile {
  /// The last part of the path.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
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
