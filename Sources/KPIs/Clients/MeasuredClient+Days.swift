import BusinessTime
package import Records
import Settings

extension MeasuredClient {
  /// When the data begin to speak of the client; `Int64.max` when they do not.
  package var firstInstant: Int64 {
    min(index.firstCreation, work.firstStart, surveys.firstAnswer)
  }

  /// When its first entry of work begins; `Int64.max` without any.
  package var firstWork: Int64 { work.firstStart }

  /// The client's local day of an instant, in days since 1970-01-01.
  package func day(of instant: Int64) -> Int64 { zone.day(of: instant) }

  /// The local midnight so many days before a period's end.
  package func instant(daysBeforeEndOf period: Period, _ days: Int) -> Int64 {
    zone.instant(local: (Int64(period.endDay) - Int64(days)) * 86_400)
  }

  /// Tickets raised before an instant that are finished, but nobody knows since when.
  package func finishedWithoutDate(before instant: Int64) -> [Int] {
    index.undated.map(Int.init).filter { row in
      let created = records.tickets[row].created
      return created != Ticket.never && created < instant
    }
  }
}

extension MeasuredClient {
  /// The calendar of first response times, if the rules name one for all tickets.
  var resolutionCalendar: BusinessCalendar? {
    rules.resolutionCalendar.isEmpty
      ? nil : service.calendar(named: rules.resolutionCalendar)
  }

  /// The calendar that the settings name for all first responses.
  var firstResponseCalendar: BusinessCalendar? {
    rules.firstResponseCalendar.isEmpty
      ? nil : service.calendar(named: rules.firstResponseCalendar)
  }
}

extension ZoneTable {
  /// The local day of an instant, in days since 1970-01-01.
  func day(of instant: Int64) -> Int64 {
    let local = local(instant)
    return (local >= 0 ? local : local - 86_399) / 86_400
  }
}
