/// One change in a ticket's history, with the values after it.
package struct TicketEvent: Sendable {
  package var source = Source()
  /// Index into the client's `tickets`.
  package var ticket: Int32 = -1
  /// Seconds since 1970.
  package var at = Ticket.never
  package var status = Symbol.missing
  package var statusKind = Ticket.Status.open
  /// Whether anybody has said what the status means; one that nobody explains counts as open work, but
  /// reopens nothing.
  package var isStatusKnown = true
  package var priority = Symbol.missing
  package var technician = Symbol.missing
  package var queue = Symbol.missing

  package init() {}
}
