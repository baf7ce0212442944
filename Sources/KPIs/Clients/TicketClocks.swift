import BusinessTime
import Records

/// The clocks of all tickets of a client, and the histories they ran on.
struct TicketClocks {
  private(set) var clocks: [TicketClock]
  private(set) var histories: TicketHistories

  /// Runs them calendar by calendar, so that none is copied for a ticket.
  init(
    _ records: ClientRecords, _ service: ServiceLevels, _ resolver: inout PromiseResolver,
    _ roles: inout StatusRoles
  ) {
    let tickets = records.tickets
    let places = tickets.indices.map { resolver.promise(for: tickets[$0]) }
    let promises = resolver.promises
    let rules = service.clockRules
    histories = TicketHistories(
      records.events, of: tickets, terms: { promises[places[$0]].terms }, rules: rules,
      roles: &roles)
    let running = promises.map { service.slaClock(calendar: $0.calendar, terms: $0.terms) }
    clocks = [TicketClock](repeating: TicketClock(), count: tickets.count)
    for (index, calendar) in service.calendars.enumerated()
    where promises.contains(where: { $0.calendar == index }) {
      for row in tickets.indices
      where promises[places[row]].calendar == index && tickets[row].takesPart {
        let used =
          histories[row].map {
            TicketClock.TimeUsed(tickets[row], $0, by: running[places[row]])
          } ?? TicketClock.TimeUsed(tickets[row], on: calendar)
        clocks[row] = TicketClock(tickets[row], promises[places[row]], used)
      }
    }
  }
}

extension ServiceLevels {
  /// A clock on one of the calendars, by the rules of one of the levels.
  func slaClock(
    calendar: Int, terms: Int, responseTarget: Int64? = nil, resolutionTarget: Int64? = nil
  ) -> SLAClock {
    SLAClock(
      calendar: calendars[calendar], responseTarget: responseTarget,
      resolutionTarget: resolutionTarget, responsePauses: clockRules[terms].responsePauses,
      reopening: clockRules[terms].reopening)
  }
}
