import Records
import Settings

/// Which tickets take part in no figure, and why (rule R5).
struct TicketRules {
  /// By symbol: what a status, type or category of that name leaves out.
  private let byName: [Ticket.Exclusion]
  private let hasWords: Bool
  /// Files that have a column for the resolution or closing time: there an empty cell means open.
  private let datedFiles: Set<UInt16>

  init(_ rules: Rules, names: [[UInt8]], datedFiles: Set<UInt16>) {
    self.datedFiles = datedFiles
    let words = Dictionary(
      rules.excludedWords.map { (Array($0.lowercased().utf8), Self.exclusion(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    hasWords = !words.isEmpty
    let longest = words.keys.map(\.count).max() ?? 0
    byName = names.map { name in
      guard !name.isEmpty, name.count <= longest else { return .none }
      return words[name.map(\.asciiLowercased)] ?? .none
    }
  }

  private static func exclusion(of word: String) -> Ticket.Exclusion {
    switch word.lowercased() {
    case "merged": .merged
    case "spam": .spam
    case "deleted": .deleted
    case "duplicate": .duplicate
    default: .internal
    }
  }

  @inline(__always)
  func apply(to ticket: inout TicketRow) {
    guard ticket.exclusion == .none else { return }
    if hasWords {
      ticket.exclusion =
        named(ticket.status) ?? named(ticket.type) ?? named(ticket.category) ?? .none
    }
    guard ticket.exclusion == .none else { return }
    if ticket.client == ClientDirectory.own { ticket.exclusion = .internal }
    settleDates(&ticket)
  }

  @inline(__always)
  private func named(_ symbol: Symbol) -> Ticket.Exclusion? {
    let exclusion = byName[Int(symbol.index)]
    return exclusion == .none ? nil : exclusion
  }

  /// A ticket that is over needs a time when; one that was solved before it was opened is wrong.
  ///
  /// Dates decide, not statuses: a status is the export day's, a figure is the period's. Only where the
  /// export has no such column at all does the last change stand in.
  private func settleDates(_ ticket: inout TicketRow) {
    let isOver = ticket.statusKind == .resolved || ticket.statusKind == .closed
    if isOver, ticket.done == 0 {
      if datedFiles.contains(ticket.file) {
        ticket.statusKind = .open
        ticket.isUndated = true
      } else if ticket.updated >= ticket.created {
        ticket.closed = ticket.updated
      } else {
        ticket.exclusion = .undated
      }
    }
    if ticket.done != 0, ticket.done < ticket.created { ticket.exclusion = .contradictory }
  }
}
