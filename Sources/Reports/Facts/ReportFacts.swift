import BusinessTime
import Documents
import KPIs
import Records
import Settings

/// One client's period with everything that sections and recommendations speak of.
struct ReportFacts: Sendable {
  let client: MeasuredClient
  /// Oldest first, the reported month last.
  let months: [Period]
  /// "Nov", "Dec", … one a month.
  let monthNames: [String]
  let period: Period
  let previousPeriod: Period?
  var lines: [Line]
  let places: [String: Int]
  let words: Strings
  let edition: Edition
  let provider: Provider
  let notes: DataNotes
  /// Tickets open at the end of the month, oldest first.
  let openTickets: [Int]
  /// Promises not kept, responses before resolutions, the furthest over first.
  let misses: [MissedTicket]
  /// The most frequent first.
  let categories: [CategoryCount]
  let devices: DeviceCoverage
  let work: HoursByWork
  /// What an audit knows beyond that; nil in a monthly report.
  var audit: AuditFacts?

  var numbers: NumberStyle { words.numbers }
  var dates: DateStyle { words.dates }
  var records: ClientRecords { client.records }
  var thresholds: Thresholds { client.thresholds }

  /// A key figure's line; nil where the catalog has no such figure.
  subscript(id: String) -> Line? { places[id].map { lines[$0] } }

  /// The line of a figure that was measured in this month.
  func measured(_ id: String) -> Line? { self[id].flatMap { $0.current.value == nil ? nil : $0 } }

  /// "October 2026"; "the period" for anything but a calendar month.
  var month: String {
    isMonth ? dates.month(period.firstDay) : words("audit.thePeriod")
  }

  /// "September"; "the period before"; "" where there is nothing before.
  var previousMonth: String {
    guard let previousPeriod else { return "" }
    return isMonth ? dates.monthName(previousPeriod.firstDay) : words("audit.thePeriodBefore")
  }

  private var isMonth: Bool { period.wholeMonths == 1 }

  /// The local day of an instant.
  func day(of instant: Int64) -> Int32 {
    let local = client.zone.local(instant)
    return Int32(clamping: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// "5 Oct 2026"; "" for an instant that the export does not have.
  func shortDay(of instant: Int64) -> String {
    instant == Ticket.never ? "" : dates.shortDay(day(of: instant))
  }
}
