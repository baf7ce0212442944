import Diagnostics
import Documents
import KPIs
import Records

extension Section {
  /// What is wrong or doubtful in the exports: for the provider with file and line, for a client by kind.
  static let auditFindings = Section("audit-findings") { facts in
    guard let audit = facts.audit else { return [] }
    let words = facts.words
    let doubts = audit.doubts.tickets.map { [Inline.text(sentence($0.doubt, $0.rows, facts))] }
    let bullets = doubts + (facts.edition == .client ? ownFindings(facts) : [])
    let table = facts.edition == .client ? [] : table(facts.notes.findings, facts)
    if bullets.isEmpty, table.isEmpty {
      return [.paragraph([.text(words("audit.findings.none"))])]
    }
    return (bullets.isEmpty ? [] : [.bullets(bullets)]) + table
  }

  /// What a client may read of findings: what it means for its own exports, without rows, counts and files
  /// that it may share with others.
  private static func ownFindings(_ facts: ReportFacts) -> [[Inline]] {
    let own = DataTable.files(of: facts)
    var sentences: [String] = []
    for finding in facts.notes.findings where own.contains(finding.position.file) {
      guard Edition.openFindings.contains(finding.code), isOwn(finding, facts) else { continue }
      let words = facts.words("audit.open.\(finding.code)", ["value": finding.value ?? ""])
      if !sentences.contains(words) { sentences.append(words) }
    }
    return sentences.map { [.text($0)] }
  }

  /// Whether a word that nobody explains stands in the client's own tickets.
  private static func isOwn(_ finding: Finding, _ facts: ReportFacts) -> Bool {
    guard finding.code == "word-unknown" else { return true }
    let records = facts.records
    return records.tickets.contains { records.names[$0.status] == finding.value }
      || records.events.contains { records.names[$0.status] == finding.value }
  }

  /// How many tickets, and the first of them by number.
  private static func sentence(
    _ doubt: TicketDoubts.Doubt, _ rows: [Int], _ facts: ReportFacts
  ) -> String {
    let list = rows.prefix(10).map { facts.ticketID($0) }.joined(separator: ", ")
    return facts.words(
      "audit.doubt.\(doubt.rawValue)", count: rows.count,
      ["list": list + (rows.count > 10 ? " …" : "")])
  }

  private static func table(_ findings: [Finding], _ facts: ReportFacts) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let words = facts.words
    let (rows, note) = facts.capped(findings)
    return [
      .table(
        Table(
          caption: words("audit.findings.caption"),
          columns: [
            Table.Column(words("audit.findings.place")), Table.Column(words("audit.findings.what")),
            Table.Column(words("audit.findings.count"), .trailing),
            Table.Column(words("audit.findings.next")),
          ],
          rows: rows.map { row($0, facts) }, hasRowHeaders: false, note: note))
    ]
  }

  private static func row(_ finding: Finding, _ facts: ReportFacts) -> [Table.Cell] {
    let line = finding.position.line.map { ":\($0)" } ?? ""
    let value = finding.value.map { " “\(ReportFacts.cut($0, at: 60))”" } ?? ""
    return [
      Table.Cell([.code(finding.position.file + line)]),
      Table.Cell(facts.sentence(finding.message + value)),
      Table.Cell(facts.numbers.whole(finding.count)),
      Table.Cell(finding.suggestion.map { facts.sentence($0) } ?? facts.words("value.none")),
    ]
  }

  /// Tickets of the span that are in no figure, by reason.
  static let auditExclusions = Section("audit-exclusions") { facts in
    guard facts.audit != nil else { return [] }
    var counts: [Ticket.Exclusion: Int] = [:]
    for index in facts.client.excludedTickets {
      let ticket = facts.records.tickets[index]
      if facts.period.contains(ticket.created) || facts.period.contains(ticket.done) {
        counts[ticket.exclusion, default: 0] += 1
      }
    }
    let words = facts.words
    let rows = Ticket.Exclusion.allCases.compactMap { reason in
      counts[reason].map { count in
        [
          Table.Cell(facts.reason("\(reason.reason)")), Table.Cell(facts.numbers.whole(count)),
        ]
      }
    }
    guard !rows.isEmpty else { return [.paragraph([.text(words("audit.excluded.none"))])] }
    return [
      .table(
        Table(
          caption: words("audit.excluded.caption"),
          columns: [
            Table.Column(words("audit.excluded.reason")),
            Table.Column(words("audit.promises.tickets"), .trailing),
          ], rows: rows))
    ]
  }

  /// The files with the rows, and how a figure is worked out from them.
  static let auditEvidence = Section("audit-evidence") { facts in
    guard let audit = facts.audit, !audit.evidence.isEmpty else { return [] }
    let files = audit.evidence.filter { !$0.hasPrefix("evidence/figures/") }
    let list = files.map { path -> [Inline] in
      let name = path.dropFirst("evidence/".count).prefix { $0 != "." }
      return [
        .file(path, path: path), .text(": " + facts.words("audit.evidence.\(String(name))")),
      ]
    }
    return [.bullets(list), .paragraph(facts.words.inlines("audit.evidence.how"))]
  }
}

extension Edition {
  /// Codes of findings that speak of exports as a whole, never of somebody else's rows.
  static let openFindings: Set<String> = [
    "export-cut", "export-gap", "export-stale", "file-cut", "date-order-ambiguous", "word-unknown",
  ]
}
