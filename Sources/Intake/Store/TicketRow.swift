import Records

/// A ticket as it waits in the store: as small as can be, there are millions.
///
/// Times are seconds since 1970, 0 for none: readers accept 1980 to 2099 only.
struct TicketRow: Sendable {
  var line: UInt32 = 0
  var file: UInt16 = 0
  var id = Text.empty
  var title = Text.empty
  /// The symbol of the client's name while reading, its index afterwards.
  var client: Int32 = -1

  var created: UInt32 = 0
  var firstResponse: UInt32 = 0
  var resolved: UInt32 = 0
  var closed: UInt32 = 0
  var updated: UInt32 = 0
  var responseDue: UInt32 = 0
  var resolutionDue: UInt32 = 0

  var priority = Symbol.missing
  var status = Symbol.missing
  var type = Symbol.missing
  var category = Symbol.missing
  var channel = Symbol.missing
  var contact = Symbol.missing
  var technician = Symbol.missing
  var queue = Symbol.missing
  var tier = Symbol.missing
  var slaName = Symbol.missing

  var pausedSeconds: Int32 = -1
  var responseTarget: Int32 = -1
  var resolutionTarget: Int32 = -1
  var exportedResponseSeconds: Int32 = -1
  var exportedResolutionSeconds: Int32 = -1
  var workedSeconds: Int32 = -1
  var reopens: Int16 = -1
  var reassignments: Int16 = -1
  var replies: Int16 = -1
  var statusKind = Ticket.Status.open
  var escalated = Ticket.Answer.unknown
  var firstContact = Ticket.Answer.unknown
  var responseVerdict = Ticket.Verdict.none
  var resolutionVerdict = Ticket.Verdict.none
  var satisfaction: UInt8 = 0
  var exclusion = Ticket.Exclusion.none
  var isUndated = false

  init() {}

  init(_ ticket: Ticket) {
    line = ticket.source.line
    file = ticket.source.file
    id = ticket.id
    title = ticket.title
    client = ticket.client
    created = Self.seconds(ticket.created)
    firstResponse = Self.seconds(ticket.firstResponse)
    resolved = Self.seconds(ticket.resolved)
    closed = Self.seconds(ticket.closed)
    updated = Self.seconds(ticket.updated)
    responseDue = Self.seconds(ticket.responseDue)
    resolutionDue = Self.seconds(ticket.resolutionDue)
    priority = ticket.priority
    status = ticket.status
    type = ticket.type
    category = ticket.category
    channel = ticket.channel
    contact = ticket.contact
    technician = ticket.technician
    queue = ticket.queue
    tier = ticket.tier
    slaName = ticket.slaName
    pausedSeconds = ticket.pausedSeconds
    responseTarget = ticket.responseTarget
    resolutionTarget = ticket.resolutionTarget
    exportedResponseSeconds = ticket.exportedResponseSeconds
    exportedResolutionSeconds = ticket.exportedResolutionSeconds
    workedSeconds = ticket.workedSeconds
    reopens = ticket.reopens
    reassignments = ticket.reassignments
    replies = ticket.replies
    statusKind = ticket.statusKind
    escalated = ticket.escalated
    firstContact = ticket.firstContact
    responseVerdict = ticket.responseVerdict
    resolutionVerdict = ticket.resolutionVerdict
    satisfaction = ticket.satisfaction
    exclusion = ticket.exclusion
    isUndated = ticket.isUndated
  }

  /// Writes everything into a ticket; its texts, symbols and client are still the run's.
  @inline(__always)
  func fill(_ ticket: inout Ticket) {
    ticket.source = source
    ticket.id = id
    ticket.title = title
    ticket.client = client
    ticket.created = Self.instant(created)
    ticket.firstResponse = Self.instant(firstResponse)
    ticket.resolved = Self.instant(resolved)
    ticket.closed = Self.instant(closed)
    ticket.updated = Self.instant(updated)
    ticket.responseDue = Self.instant(responseDue)
    ticket.resolutionDue = Self.instant(resolutionDue)
    ticket.priority = priority
    ticket.status = status
    ticket.type = type
    ticket.category = category
    ticket.channel = channel
    ticket.contact = contact
    ticket.technician = technician
    ticket.queue = queue
    ticket.tier = tier
    ticket.slaName = slaName
    ticket.pausedSeconds = pausedSeconds
    ticket.responseTarget = responseTarget
    ticket.resolutionTarget = resolutionTarget
    ticket.exportedResponseSeconds = exportedResponseSeconds
    ticket.exportedResolutionSeconds = exportedResolutionSeconds
    ticket.workedSeconds = workedSeconds
    ticket.reopens = reopens
    ticket.reassignments = reassignments
    ticket.replies = replies
    ticket.statusKind = statusKind
    ticket.escalated = escalated
    ticket.firstContact = firstContact
    ticket.responseVerdict = responseVerdict
    ticket.resolutionVerdict = resolutionVerdict
    ticket.satisfaction = satisfaction
    ticket.exclusion = exclusion
    ticket.isUndated = isUndated
  }

  var ticket: Ticket {
    var ticket = Ticket()
    fill(&ticket)
    return ticket
  }

  /// Bytes of the ticket's texts.
  var textSize: Int { Int(id.length) + Int(title.length) }
  var source: Source { Source(file: file, line: line) }
  /// Resolved, or closed where no resolution time was exported.
  var done: UInt32 { resolved != 0 ? resolved : closed }

  private static func seconds(_ instant: Int64) -> UInt32 {
    instant == Ticket.never ? 0 : UInt32(clamping: instant)
  }

  private static func instant(_ seconds: UInt32) -> Int64 {
    seconds == 0 ? Ticket.never : Int64(seconds)
  }
}
