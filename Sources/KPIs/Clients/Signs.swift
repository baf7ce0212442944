import Records
import Settings

/// What a client's columns say of escalations, reopenings and hand-overs, and what a blank in them means.
///
/// A column with marks alone ("Yes" or nothing) says "no" with a blank. One without any mark says
/// nothing at all. Where a column holds both words, a blank is unknown.
struct Signs: Sendable {
  /// Which answers a column holds.
  private struct Column {
    var hasYes = false
    var hasNo = false

    mutating func see(_ answer: Ticket.Answer) {
      hasYes = hasYes || answer == .yes
      hasNo = hasNo || answer == .no
    }

    /// What a blank stands for.
    var blank: Ticket.Answer { hasYes && !hasNo ? .no : .unknown }
  }

  private var escalatedBlank = Ticket.Answer.unknown
  private var firstContactBlank = Ticket.Answer.unknown
  private var reopenedBlank = Ticket.Answer.unknown
  private var reassignedBlank = Ticket.Answer.unknown
  /// Channels on which the desk answers in writing.
  private var writtenChannels: Set<Symbol> = []
  /// Categories, types and channels that nobody can solve on first contact.
  private var notEligible: Set<Symbol> = []
  /// For each ticket, how many stretches of work began before it was done; empty without such work.
  private var workBeforeDone: [UInt8] = []

  init(records: ClientRecords, rules: Rules) {
    readBlanks(records.tickets)
    readEligibility(records, Set(rules.firstContactNotEligible.map(folded)))
    guard rules.firstContactEvidence == .best else { return }
    readChannels(records)
    countWork(records)
  }

  /// Whether the ticket was escalated.
  func escalated(_ ticket: Ticket) -> Ticket.Answer {
    ticket.escalated == .unknown ? escalatedBlank : ticket.escalated
  }

  /// What the export says of first-contact resolution.
  func firstContact(_ ticket: Ticket) -> Ticket.Answer {
    ticket.firstContact == .unknown ? firstContactBlank : ticket.firstContact
  }

  /// Whether the ticket was reopened.
  func reopened(_ ticket: Ticket) -> Ticket.Answer {
    let answer = Ticket.Answer(count: ticket.reopens)
    return answer == .unknown ? reopenedBlank : answer
  }

  /// Whether the ticket went from one person or queue to another.
  func reassigned(_ ticket: Ticket) -> Ticket.Answer {
    let answer = Ticket.Answer(count: ticket.reassignments)
    return answer == .unknown ? reassignedBlank : answer
  }

  /// Whether the ticket could be solved on first contact at all.
  func isEligible(_ ticket: Ticket) -> Bool {
    notEligible.isEmpty
      || !(notEligible.contains(ticket.category) || notEligible.contains(ticket.type)
        || notEligible.contains(ticket.channel))
  }

  /// Whether the ticket came by e-mail or through a web form.
  func isWritten(_ ticket: Ticket) -> Bool { writtenChannels.contains(ticket.channel) }

  /// How many stretches of work began before the ticket was done; 0 when none is known.
  func workBeforeDone(_ row: Int) -> Int { workBeforeDone.isEmpty ? 0 : Int(workBeforeDone[row]) }

  private mutating func readBlanks(_ tickets: [Ticket]) {
    var (escalated, contact) = (Column(), Column())
    var (reopened, reassigned) = (Column(), Column())
    for ticket in tickets {
      escalated.see(ticket.escalated)
      contact.see(ticket.firstContact)
      reopened.see(Ticket.Answer(count: ticket.reopens))
      reassigned.see(Ticket.Answer(count: ticket.reassignments))
    }
    escalatedBlank = escalated.blank
    firstContactBlank = contact.blank
    reopenedBlank = reopened.blank
    reassignedBlank = reassigned.blank
  }

  private mutating func readEligibility(_ records: ClientRecords, _ words: Set<String>) {
    guard !words.isEmpty else { return }
    var seen: Set<Symbol> = [.missing]
    for ticket in records.tickets {
      for symbol in [ticket.category, ticket.type, ticket.channel]
      where seen.insert(symbol).inserted && words.contains(folded(records.names[symbol])) {
        notEligible.insert(symbol)
      }
    }
  }

  private mutating func readChannels(_ records: ClientRecords) {
    var last = Symbol.missing
    var seen: Set<Symbol> = [.missing]
    for ticket in records.tickets where ticket.channel != last {
      last = ticket.channel
      guard seen.insert(last).inserted else { continue }
      let name = folded(records.names[last])
      if ["mail", "web", "portal"].contains(where: name.contains) { writtenChannels.insert(last) }
    }
  }

  private mutating func countWork(_ records: ClientRecords) {
    guard !records.timeEntries.isEmpty else { return }
    workBeforeDone = [UInt8](repeating: 0, count: records.tickets.count)
    for entry in records.timeEntries {
      let row = Int(entry.ticket)
      guard records.tickets.indices.contains(row), entry.start <= records.tickets[row].done,
        workBeforeDone[row] < .max
      else { continue }
      workBeforeDone[row] += 1
    }
  }
}

extension Ticket.Answer {
  /// Whether a count is above 0; unknown when negative.
  init(count: Int16) { self = count < 0 ? .unknown : count == 0 ? .no : .yes }
}
