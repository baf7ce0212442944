/// A contact of an account manager with a client.
package struct Touchpoint: Sendable {
  package var source = Source()
  /// -1 for a prospect.
  package var client: Int32 = -1
  /// As exported, for prospects too.
  package var company = ""
  /// Seconds since 1970.
  package var at = Ticket.never
  /// The export's own word ("call", "visit").
  package var kind = ""
  /// A review meeting, as against any other contact.
  package var isReview = false
  package var by = ""
  package var contact = ""
  package var note = ""

  package init() {}
}
