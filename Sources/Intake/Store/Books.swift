import BusinessTime
import Diagnostics
import Records

/// Tickets that were left out, told by name.
struct TicketBooks {
  private let pages: [TextPage]
  private var counts: [Ticket.Exclusion: Int] = [:]
  private var examples: [Ticket.Exclusion: [TicketRow]] = [:]
  private var lost = LostRows("ticket-without-client", "tickets name no client")

  private var open: [TicketRow] = []
  private var openCount = 0

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
        count: earlyCount, affects: ["first-response-time", "sla-response"])
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

  /// A ticket whose status says that it is over while its dates say that it is not.
  mutating func undated(_ ticket: TicketRow) {
    openCount += 1
    if open.count < 10 { open.append(ticket) }
  }

  private func openFinding(_ files: [String], _ affects: [String]) -> [Finding] {
    guard let first = open.first else { return [] }
    return [
      Finding(
        .warning, "closed-without-date",
        at: SourcePosition(file: files[Int(first.file)], line: Int(first.line)),
        value: open.map { id($0) }.joined(separator: ", "),
        "tickets have a status that means resolved, but no time when; they count as open",
        suggestion: "export again when the times are filled in", count: openCount,
        affects: affects)
    ]
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
        suggestion: words.suggestion, count: count, affects: affects)
    } + lost.findings(files: files, affects: affects) + openFinding(files, affects)
      + earlyFinding(files)
  }

  private func id(_ ticket: TicketRow) -> String { pages.cell(ticket.id).text }

  private func words(
    _ exclusion: Ticket.Exclusion
  ) -> (severity: Finding.Severity, code: String, message: String, suggestion: String?)? {
    switch exclusion {
    case .none, .internal, .merged, .spam, .deleted, .duplicate: nil
    case .repeatedRow:
      (
        .warning, "ticket-duplicate", RepeatedTickets.message(repeated), nil
      )
    case .contradictory:
      (
        .warning, "ticket-contradictory", "tickets were resolved before they were created",
        "correct the times in the source system; until then the tickets are left out"
      )
    case .undated:
      (
        .warning, "ticket-undated", "tickets are closed, but nobody says since when",
        "export the column with the resolution or closing time"
      )
    }
  }
}
