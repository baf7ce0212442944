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
  /// How many of the others state how long they waited.
  let withPause: Int
  /// Tickets of the period before, and how many of them have a history.
  let ticketsBefore: Int
  let withHistoryBefore: Int
  /// The local day on which the first clock began.
  let firstDay: Int32
  /// How many had another priority before.
  let changedPriority: Int
  let doubts: TicketDoubts
  /// Paths of the files with the rows, as links from the report.
  let evidence: [String]

  init(
    of client: MeasuredClient, during period: Period, before: Period?, span: String,
    evidence: [String]
  ) {
    self.span = span
    self.evidence = evidence
    promises = client.promisesInUse(during: period)
    terms = client.clockTerms(during: period)
    fit = client.calendarFit(during: period)
    disagreements = client.disagreements(
      during: period, suspect: client.suspectCalendar(fit))
    doubts = TicketDoubts(client, during: period)
    let rows = client.touched(by: period)
    tickets = rows.count
    withHistory = rows.count { client.hasHistory($0) }
    withPause = rows.count {
      !client.hasHistory($0) && client.records.tickets[$0].pausedSeconds >= 0
    }
    let earlier = before.map { client.touched(by: $0) } ?? []
    ticketsBefore = earlier.count
    withHistoryBefore = earlier.count { client.hasHistory($0) }
    let created = rows.map { client.records.tickets[$0].created }.filter { $0 != Ticket.never }
    firstDay = created.min().map { Int32(clamping: client.day(of: $0)) } ?? period.firstDay
    changedPriority = rows.count { client.changedPriority($0) }
    compared = rows.reduce(0) { sum, row in
      sum
        + MissedTicket.Promise.allCases.count {
          let reading = client.clocks[row].reading($0)
          return client.isCompared($0, of: row, during: period)
            && (reading.agrees != nil || reading.dueDateAgrees != nil)
        }
    }
  }
}
