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

  init(pages: [TextPage]) { self.pages = pages }

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
        let words = Self.words(exclusion)
      else { return nil }
      let ids = (examples[exclusion] ?? []).map { id($0) }.joined(separator: ", ")
      return Finding(
        words.severity, words.code,
        at: SourcePosition(file: files[Int(first.file)], line: Int(first.line)),
        value: ids, words.message, suggestion: words.suggestion, count: count, affects: affects)
    } + lost.findings(files: files, affects: affects) + openFinding(files, affects)
  }

  private func id(_ ticket: TicketRow) -> String { pages.cell(ticket.id).text }

  private static func words(
    _ exclusion: Ticket.Exclusion
  ) -> (severity: Finding.Severity, code: String, message: String, suggestion: String?)? {
    switch exclusion {
    case .none, .internal, .merged, .spam, .deleted, .duplicate: nil
    case .repeatedRow:
      (
        .warning, "ticket-duplicate",
        "tickets were exported more than once; the newest row of each counts", nil
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

/// Rows of one kind that found no place.
struct LostRows {
  private let code: String
  private let message: String
  private var count = 0
  private var first = Source(file: .max, line: .max)

  init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  mutating func add(_ source: Source) {
    count += 1
    if source < first { first = source }
  }

  func findings(files: [String], affects: [String]) -> [Finding] {
    guard count > 0 else { return [] }
    return [
      Finding(
        .warning, code,
        at: SourcePosition(file: files[Int(first.file)], line: Int(first.line)), message,
        suggestion: "list the spelling among a client's aliases in the settings", count: count,
        affects: affects)
    ]
  }
}

/// The first and last time each file speaks of.
struct DaySpans {
  private var low: [Int64]
  private var high: [Int64]

  init(files: Int) {
    low = Array(repeating: .max, count: files)
    high = Array(repeating: .min, count: files)
  }

  @inline(__always)
  mutating func add(_ instant: Int64, _ file: UInt16) {
    guard instant != Ticket.never else { return }
    if instant < low[Int(file)] { low[Int(file)] = instant }
    if instant > high[Int(file)] { high[Int(file)] = instant }
  }

  subscript(file: Int) -> ClosedRange<Int64>? {
    low[file] <= high[file] ? low[file]...high[file] : nil
  }
}
