package import BusinessTime
package import Records

/// Which service hours explain the times that the exporting system itself counted.
///
/// A person whose settings name the wrong hours sees it here: the export's own durations and due dates
/// agree with other hours than the ones in use.
package struct CalendarFit: Sendable, Equatable {
  /// Hours or a zone that explain more.
  package enum Better: Sendable, Equatable {
    /// Another calendar of the settings, by name.
    case calendar(String)
    /// The same hours on these days; seconds since midnight.
    case hours(days: [Weekday], open: Int32, close: Int32)
    /// The hours in use, so many hours earlier (negative) or later, as in another time zone.
    case shift(hours: Int)
  }

  /// The calendar most of the exported times were compared on.
  package let calendar: String
  /// Exported durations and due dates compared.
  package let compared: Int
  /// How many of them agree with the calendar in use, within a minute.
  package let agreeing: Int
  /// What explains more, when something explains clearly more; nil otherwise.
  package let better: Better?
  /// How many agree with that; `agreeing` without anything better.
  package let betterAgreeing: Int
}

extension MeasuredClient {
  /// Compares the exported durations and due dates with the hours in use and with others.
  ///
  /// Waiting confuses the comparison, so tickets that waited speak with their first response alone.
  ///
  /// - Returns: nil where the export states too few times (fewer than 10).
  package func calendarFit(during period: Period) -> CalendarFit? {
    let all = records.tickets.indices.filter { row in
      let ticket = records.tickets[row]
      return ticket.takesPart && (period.contains(ticket.created) || period.contains(ticket.done))
    }.flatMap(observations)
    let byCalendar = Dictionary(grouping: all, by: \.calendar)
    let most = byCalendar.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let (index, observations) = most, observations.count >= 10 else { return nil }
    // Two thousand tickets show what a million would.
    let step = max(1, observations.count / 2000)
    let sample = stride(from: 0, to: observations.count, by: step).map { observations[$0] }
    return FitSearch(
      service: service, calendar: index, others: calendarsInUse.subtracting([index]).sorted(),
      sample: sample
    ).fit
  }

  /// The better hours as a calendar to try on single tickets; nil where there are none, or where they are
  /// a calendar of the run anyway.
  package func suspectCalendar(_ fit: CalendarFit?) -> BusinessCalendar? {
    guard let fit, case .hours(let days, let open, let close)? = fit.better,
      let inUse = service.calendar(named: fit.calendar),
      let hours = DailyHours.Interval(open: open, close: close)
    else { return nil }
    var definition = CalendarDefinition()
    for day in days { definition.weekly[day] = [hours] }
    definition.holidays = inUse.holidays
    return BusinessCalendar(
      name: "", definition: definition, zone: inUse.zone, from: 0, to: 0)
  }

  private func observations(of row: Int) -> [FitSearch.Observation] {
    let ticket = records.tickets[row]
    let clock = clocks[row]
    let calendar = Int(clock.calendar)
    var result: [FitSearch.Observation] = []
    func add(_ to: Int64, _ seconds: Int64?) {
      guard let seconds, to != Ticket.never, to > ticket.created else { return }
      result.append(.init(from: ticket.created, to: to, seconds: seconds, calendar: calendar))
    }
    add(ticket.firstResponse, exportedSeconds(.response, of: row))
    add(ticket.responseDue, clock.response.levelTarget)
    guard clock.paused ?? 0 == 0, ticket.reopens <= 0 else { return result }
    add(ticket.done, exportedSeconds(.resolution, of: row))
    add(ticket.resolutionDue, clock.resolution.levelTarget)
    return result
  }
}
