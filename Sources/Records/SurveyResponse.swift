/// A client's answer to "how did we do?".
package struct SurveyResponse: Sendable {
  package var source = Source()
  /// As exported; "" where there is none.
  package var id = ""
  package var client: Int32 = -1
  /// Index into the client's `tickets`; -1 unknown.
  package var ticket: Int32 = -1
  /// Seconds since 1970; `Ticket.never` for a survey sent and not answered.
  package var answered = Ticket.never
  /// On a scale of 1…5, mapped from the source's own; 0 no answer.
  package var score: UInt8 = 0
  package var contact = Symbol.missing
  package var comment = Text.empty

  package init() {}
}
