import BusinessTime
import KPIs
import Records

/// What the audit of one client knows beyond the figures.
struct AuditFacts: Sendable {
  /// First and last day in words.
  let span: String
  let promises: [PromiseInUse]
  let terms: [ClockTerms]
  /// Where the exporting system comes to another result, by ticket.
  let disagreements: [Disagreement]
  /// Promises on which both sides have a result.
  let compared: Int
  let fit: CalendarFit?
  /// Every ticket of the period that takes part.
  let tickets: Int
  /// How many of them have a status history.
  let withHistory: Int
  /// How many had another priority before.
  let changedPriority: Int
  let doubts: TicketDoubts
  /// Paths of the files with the rows, as links from the report.
  let evidence: [String]

  init(
    of client: MeasuredClient, during period: Period, span: String, evidence: [String]
  ) {
    self.span = span
    self.evidence = evidence
    promises = client.promisesInUse(during: period)
    terms = client.clockTerms(during: period)
    disagreements = client.disagreements(during: period)
    fit = client.calendarFit(during: period)
    doubts = TicketDoubts(client, during: period)
    let rows = client.touched(by: period)
    tickets = rows.count
    withHistory = rows.count { client.hasHistory($0) }
    changedPriority = rows.count { client.changedPriority($0) }
    compared = rows.reduce(0) { sum, row in
      sum
        + MissedTicket.Promise.allCases.count {
          let reading = client.clocks[row].reading($0)
          return reading.agrees != nil || reading.dueDateAgrees != nil
        }
    }
  }
}
