import BusinessTime
package import Records
import Settings

extension MeasuredClient {
  /// When the data begin to speak of the client; `Int64.max` when they do not.
  package var firstInstant: Int64 {
    min(index.firstCreation, logged.firstStart, surveys.firstAnswer)
  }

  /// When its first entry of work begins; `Int64.max` without any.
  package var firstWork: Int64 { logged.firstStart }

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
  /// Service seconds until the first reply, on the calendar that the settings name for all, if any.
  func secondsToReply(_ row: Int) -> Int64? {
    let elapsed = clocks[row].response.elapsed
    guard let calendar = calendars.firstResponse, calendar != Int(clocks[row].calendar) else {
      return elapsed
    }
    return service.calendars[calendar]
      .seconds(from: records.tickets[row].created, to: records.tickets[row].firstResponse)
  }

  /// Service seconds until the completion, on the calendar that the settings name for all, if any;
  /// that one knows no pauses but those of a history.
  func secondsToCompletion(_ row: Int, done: Int64) -> Int64? {
    guard let elapsed = clocks[row].resolution.elapsed else { return nil }
    guard let calendar = calendars.resolution else { return elapsed }
    let isSame = calendar == Int(clocks[row].calendar)
    if let changes = histories[row] {
      guard !isSame else { return elapsed }
      return service.slaClock(calendar: calendar, terms: Int(clocks[row].terms))
        .outcome(of: SLAHistory(records.tickets[row], changes)).resolutionSeconds
    }
    return isSame && records.tickets[row].pausedSeconds <= 0
      ? elapsed
      : service.calendars[calendar].seconds(from: records.tickets[row].created, to: done)
  }
}

/// Calendars that the settings name for all tickets; nil: each ticket's own.
struct CommonCalendars: Sendable {
  let firstResponse: Int?
  let resolution: Int?

  init(_ rules: Rules, _ service: ServiceLevels) {
    firstResponse = Self.place(of: rules.firstResponseCalendar, in: service)
    resolution = Self.place(of: rules.resolutionCalendar, in: service)
  }

  private static func place(of name: String, in service: ServiceLevels) -> Int? {
    name.isEmpty ? nil : service.calendarIndex(named: name)
  }
}

extension ZoneTable {
  /// The local day of an instant, in days since 1970-01-01.
  func day(of instant: Int64) -> Int64 {
    let local = local(instant)
    return (local >= 0 ? local : local - 86_399) / 86_400
  }
}
