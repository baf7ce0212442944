import Records
import Settings

/// What a client's columns say of escalations, reopenings and hand-overs, and what a blank in them means.
///
/// A column with marks alone ("Yes" or nothing) says "no" with a blank. One without any mark says
/// nothing at all. Where a column holds both words, a blank is unknown.
struct Signs: Sendable {
  /// Which answers a column holds.
  private struct Column {
    private var hasYes = false
    private var hasNo = false

    mutating func see(_ answer: Ticket.Answer) {
      switch answer {
      case .unknown: break
      case .no: hasNo = true
      case .yes: hasYes = true
      }
    }

    mutating func see(count: Int16) {
      if count > 0 { hasYes = true } else if count == 0 { hasNo = true }
    }

    /// Whether the column says anything.
    var isThere: Bool { hasYes || hasNo }

    /// What a blank stands for; nil: unknown.
    var blank: Bool? { hasYes && !hasNo ? false : nil }
  }

  private var escalatedBlank: Bool?
  private var firstContactBlank: Bool?
  private var reopenedBlank: Bool?
  private var reassignedBlank: Bool?
  /// The export says both whether tickets were escalated and whether they changed hands.
  private(set) var showsHandovers = false
  /// Channels on which the desk answers in writing.
  private var writtenChannels: [UInt32] = []
  /// Categories, types and channels that nobody can solve on first contact.
  private var notEligible = SymbolSet()
  /// For each ticket, how many stretches of work began before it was done; empty without such work.
  private var workBeforeDone: [UInt8] = []

  init(records: ClientRecords, rules: Rules) {
    readBlanks(records.tickets)
    readEligibility(records, Set(rules.firstContactNotEligible.map(folded)))
    guard rules.firstContactEvidence == .best else { return }
    readChannels(records)
    countWork(records)
  }

  /// Whether a ticket with that cell was escalated; nil unknown, as below.
  func escalated(_ cell: Ticket.Answer) -> Bool? { cell.isYes ?? escalatedBlank }

  /// What the export says of first-contact resolution.
  func firstContact(_ cell: Ticket.Answer) -> Bool? { cell.isYes ?? firstContactBlank }

  /// Whether a ticket with that count was reopened.
  func reopened(_ count: Int16) -> Bool? { Signs.isAny(count) ?? reopenedBlank }

  /// Whether a ticket with that count went from one person or queue to another.
  func reassigned(_ count: Int16) -> Bool? { Signs.isAny(count) ?? reassignedBlank }

  /// Whether it happened at all; nil where the count is unknown.
  private static func isAny(_ count: Int16) -> Bool? { count < 0 ? nil : count > 0 }

  /// Whether the ticket could be solved on first contact at all.
  func isEligible(_ ticket: Ticket) -> Bool {
    notEligible.isEmpty
      || !(notEligible.contains(ticket.category) || notEligible.contains(ticket.type)
        || notEligible.contains(ticket.channel))
  }

  /// Whether a channel is e-mail or a web form.
  func isWritten(_ channel: Symbol) -> Bool { writtenChannels.contains(channel.index) }

  /// How many stretches of work began before the ticket was done; 0 when none is known.
  func workBeforeDone(_ row: Int) -> Int { workBeforeDone.isEmpty ? 0 : Int(workBeforeDone[row]) }

  private mutating func readBlanks(_ tickets: [Ticket]) {
    var (escalated, contact) = (Column(), Column())
    var (reopened, reassigned) = (Column(), Column())
    for row in tickets.indices {
      escalated.see(tickets[row].escalated)
      contact.see(tickets[row].firstContact)
      reopened.see(count: tickets[row].reopens)
      reassigned.see(count: tickets[row].reassignments)
    }
    escalatedBlank = escalated.blank
    firstContactBlank = contact.blank
    reopenedBlank = reopened.blank
    reassignedBlank = reassigned.blank
    showsHandovers = escalated.isThere && reassigned.isThere
  }

  private mutating func readEligibility(_ records: ClientRecords, _ words: Set<String>) {
    guard !words.isEmpty else { return }
    var seen = SymbolSet()
    seen.insert(.missing)
    for row in records.tickets.indices {
      let category = records.tickets[row].category
      if seen.insert(category) { judge(category, words, records.names) }
      let type = records.tickets[row].type
      if seen.insert(type) { judge(type, words, records.names) }
      let channel = records.tickets[row].channel
      if seen.insert(channel) { judge(channel, words, records.names) }
    }
  }

  private mutating func judge(_ symbol: Symbol, _ words: Set<String>, _ names: Lexicon) {
    if words.contains(folded(names[symbol])) { notEligible.insert(symbol) }
  }

  private mutating func readChannels(_ records: ClientRecords) {
    var last = Symbol.missing
    var seen = SymbolSet()
    seen.insert(.missing)
    for row in records.tickets.indices where records.tickets[row].channel.index != last.index {
      last = records.tickets[row].channel
      guard seen.insert(last) else { continue }
      let name = folded(records.names[last])
      if ["mail", "web", "portal"].contains(where: name.contains) {
        writtenChannels.append(last.index)
      }
    }
  }

  private mutating func countWork(_ records: ClientRecords) {
    guard !records.timeEntries.isEmpty else { return }
    workBeforeDone = [UInt8](repeating: 0, count: records.tickets.count)
    for entry in records.timeEntries.indices {
      let row = Int(records.timeEntries[entry].ticket)
      guard records.tickets.indices.contains(row),
        records.timeEntries[entry].start <= records.tickets[row].done,
        workBeforeDone[row] < .max
      else { continue }
      workBeforeDone[row] += 1
    }
  }
}
