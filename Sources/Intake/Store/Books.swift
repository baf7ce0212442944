import BusinessTime
import Diagnostics
import Records

/// Tickets that were left out, told by name.
struct TicketBooks {
  private let pages: [TextPage]
  private var counts: [Ticket.Exclusion: Int] = [:]
  private var examples: [Ticket.Exclusion: [TicketRow]] = [:]
  private var lost = LostRows("ticket-without-client", "tickets name no client")

  private var early: [TicketRow] = []
  private var earlyCount = 0

  /// By file.
  private let columns: [UInt16: TicketTimeColumns]
  private let zones: [ZoneTable]
  private let repeated: Set<RepeatedTickets.Rule>

  /// - Parameters:
  ///   - pages: The texts of the tickets' numbers.
  ///   - columns: What each file's columns of times are called.
  ///   - zones: The zone each file's times were read in.
  ///   - repeated: How one of several rows of a ticket was chosen.
  init(
    pages: [TextPage], columns: [UInt16: TicketTimeColumns], zones: [ZoneTable],
    repeated: Set<RepeatedTickets.Rule>
  ) {
    self.repeated = repeated
    self.pages = pages
    self.columns = columns
    self.zones = zones
  }

  /// A ticket whose first reply is older than itself.
  mutating func answeredEarly(_ ticket: TicketRow) {
    earlyCount += 1
    if early.count < 10 { early.append(ticket) }
  }

  private func earlyFinding(_ files: [String]) -> [Finding] {
    guard let first = early.first else { return [] }
    return [
      Finding(
        .note, "reply-before-creation",
        at: place(first, columns[first.file]?.firstResponse, files),
        value: early.map { id($0) }.joined(separator: ", "),
        "tickets were answered before they were created; their first response took 0 s, "
          + times(first.firstResponse, first),
        suggestion: "nothing to do where a call came before its ticket; else check the times",
        count: earlyCount, examples: examples(early, files),
        affects: ["first-response-time", "sla-response"])
    ]
  }

  /// `in 7 at 2026-10-05T08:59:59Z, created 2026-10-05T09:00:00Z`.
  private func times(_ time: UInt32, _ ticket: TicketRow) -> String {
    let zone = Int(ticket.file) < zones.count ? zones[Int(ticket.file)] : .utc
    return "as '\(id(ticket))' at \(zone.isoString(Int64(time))), "
      + "created \(zone.isoString(Int64(ticket.created)))"
  }

  private func place(_ ticket: TicketRow, _ column: String?, _ files: [String]) -> SourcePosition {
    SourcePosition(file: files[Int(ticket.file)], line: Int(ticket.line), column: column)
  }

  mutating func leaveOut(_ ticket: TicketRow) {
    if ticket.exclusion == .none {
      lost.add(ticket.source)
      return
    }
    counts[ticket.exclusion, default: 0] += 1
    if examples[ticket.exclusion, default: []].count < 10 {
      examples[ticket.exclusion, default: []].append(ticket)
    }
  }

  func findings(files: [String]) -> [Finding] {
    let affects = ClientRecords.Kind.tickets.affectedKPIs
    return Ticket.Exclusion.allCases.compactMap { exclusion in
      guard let count = counts[exclusion], let first = examples[exclusion]?.first,
        let words = words(exclusion)
      else { return nil }
      let ids = (examples[exclusion] ?? []).map { id($0) }.joined(separator: ", ")
      let isWrong = exclusion == .contradictory
      return Finding(
        words.severity, words.code,
        at: place(first, isWrong ? columns[first.file]?.done(of: first) : nil, files), value: ids,
        words.message + (isWrong ? ", " + times(first.done, first) : ""),
        consequence: words.consequence, suggestion: words.suggestion, count: count,
        examples: self.examples(examples[exclusion] ?? [], files), affects: affects)
    } + lost.findings(files: files, affects: affects) + earlyFinding(files)
  }

  private func id(_ ticket: TicketRow) -> String { pages.cell(ticket.id).text }

  private func examples(_ tickets: [TicketRow], _ files: [String]) -> [SourcePosition] {
    tickets.prefix(Finding.mostExamples).map { place($0, nil, files) }
  }

  private struct Words {
    var severity: Finding.Severity
    var code: String
    var message: String
    var consequence: String?
    var suggestion: String?
  }

  private func words(_ exclusion: Ticket.Exclusion) -> Words? {
    switch exclusion {
    case .none, .internal, .merged, .spam, .deleted, .duplicate: nil
    case .repeatedRow:
      Words(
        severity: .warning, code: "ticket-duplicate",
        message: RepeatedTickets.message(repeated))
    case .contradictory:
      Words(
        severity: .warning, code: "ticket-contradictory",
        message: "tickets were resolved before they were created",
        consequence: "they are in no figure",
        suggestion: "correct the times in the source system; until then the tickets are left out")
    case .undated:
      Words(
        severity: .warning, code: "ticket-undated",
        message: "tickets are closed, but nobody says since when",
        consequence: "they are left out of every figure",
        suggestion: "export the column with the resolution or closing time")
    }
  }
}

extension Ticket.Exclusion {
  /// How the books call it; nil for a ticket that takes part.
  var rule: InputAccount.Exclusion? {
    switch self {
    case .none: nil
    case .duplicate: .duplicates
    case .merged: .merged
    case .spam: .spam
    case .deleted: .deleted
    case .internal: .ownWork
    case .contradictory: .resolvedTooEarly
    case .undated: .closedWithoutDate
    case .repeatedRow: .repeatedRows
    }
  }
}
