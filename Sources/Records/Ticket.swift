/// A request, incident or alert that the service desk handled.
///
/// Plain numbers only, so that millions fit: texts stand in the `ClientRecords` beside it. Times are
/// seconds since 1970-01-01T00:00:00Z; `Ticket.never` means the export has no such time.
package struct Ticket: Sendable {
  @inlinable package static var never: Int64 { .min }

  package enum Status: UInt8, Sendable { case open, paused, resolved, closed }
  /// A yes/no column that may be empty.
  package enum Answer: UInt8, Sendable { case unknown, no, yes }
  /// What the exporting system itself says about its promise.
  package enum Verdict: UInt8, Sendable { case none, met, missed }
  /// Why a ticket takes part in no figure.
  package enum Exclusion: UInt8, Sendable, CaseIterable {
    case none, duplicate, merged, spam, deleted, `internal`, contradictory, undated, repeatedRow
  }

  package var source = Source()
  package var id = Text.empty
  package var title = Text.empty
  /// Index into the run's clients; -1 for none.
  package var client: Int32 = -1

  package var created = Ticket.never
  package var firstResponse = Ticket.never
  package var resolved = Ticket.never
  package var closed = Ticket.never
  /// When the exporting system last changed the ticket: of two rows of one ticket the newer wins.
  package var updated = Ticket.never
  /// When the export says the first response was due.
  package var responseDue = Ticket.never
  /// When the export says the resolution was due.
  package var resolutionDue = Ticket.never

  package var priority = Symbol.missing
  package var status = Symbol.missing
  package var type = Symbol.missing
  package var category = Symbol.missing
  package var channel = Symbol.missing
  package var contact = Symbol.missing
  package var technician = Symbol.missing
  package var queue = Symbol.missing
  package var tier = Symbol.missing
  /// The service level's name (the key of a policy).
  package var slaName = Symbol.missing

  /// Seconds the exporting system says its clock stood still; -1 unknown.
  package var pausedSeconds: Int32 = -1
  /// Seconds promised for the first response by the ticket itself; -1 none.
  package var responseTarget: Int32 = -1
  /// Seconds promised for the resolution by the ticket itself; -1 none.
  package var resolutionTarget: Int32 = -1
  /// Seconds until the first response as the exporting system counts them; -1 unknown.
  package var exportedResponseSeconds: Int32 = -1
  /// Seconds until the resolution as the exporting system counts them; -1 unknown.
  package var exportedResolutionSeconds: Int32 = -1
  /// Seconds of work that the ticket itself carries; -1 unknown.
  package var workedSeconds: Int32 = -1
  /// Times reopened; -1 unknown.
  package var reopens: Int16 = -1
  /// Hand-overs from one person or queue to another; -1 unknown.
  package var reassignments: Int16 = -1
  /// Client-visible replies of the desk; -1 unknown.
  package var replies: Int16 = -1
  package var statusKind = Status.open
  package var escalated = Answer.unknown
  package var firstContact = Answer.unknown
  package var responseVerdict = Verdict.none
  package var resolutionVerdict = Verdict.none
  /// Satisfaction on a scale of 1…5; 0 no answer.
  package var satisfaction: UInt8 = 0
  package var exclusion = Exclusion.none
  /// The status says that it is over, the dates do not: it counts as open.
  package var isUndated = false

  package init() {}

  /// When the work was done: resolved, or closed where no resolution time was exported.
  @inlinable package var done: Int64 { resolved != Ticket.never ? resolved : closed }
  @inlinable package var isDone: Bool { done != Ticket.never }
}
