import BusinessTime
import Records

extension TicketClock {
  /// The clocks of all tickets, calendar by calendar so that none is copied for a ticket.
  static func all(
    of tickets: [Ticket], on calendars: [BusinessCalendar], _ resolver: inout PromiseResolver
  ) -> [TicketClock] {
    var clocks = [TicketClock](repeating: TicketClock(), count: tickets.count)
    let places = tickets.indices.map { resolver.promise(for: tickets[$0]) }
    let promises = resolver.promises
    for (index, calendar) in calendars.enumerated()
    where promises.contains(where: { $0.calendar == index }) {
      for row in tickets.indices
      where promises[places[row]].calendar == index && tickets[row].takesPart {
        clocks[row] = TicketClock(tickets[row], promised: promises[places[row]], on: calendar)
      }
    }
    return clocks
  }

  /// Runs both clocks of a ticket.
  ///
  /// A ticket closed without a reply counts its closing as the reply; a reply before the creation (a
  /// call logged later) took 0 seconds. The resolution clock leaves out the seconds that the exporting
  /// system says it stood still. Where the ticket's level promises its priority nothing, neither due
  /// date nor verdict makes a target.
  init(_ ticket: Ticket, promised promise: Promise, on calendar: BusinessCalendar) {
    self.init(
      calendar: promise.calendar,
      response: TicketClock.response(of: ticket, promise, calendar),
      resolution: TicketClock.resolution(of: ticket, promise, calendar))
  }

  private static func response(
    of ticket: Ticket, _ promise: Promise, _ calendar: BusinessCalendar
  ) -> Reading {
    var reading = Reading()
    let isReplied = ticket.firstResponse != Ticket.never
    let isFinished = ticket.isDone || ticket.isFinishedUndated
    if ticket.created == Ticket.never || (!isReplied && ticket.isFinishedUndated) {
      reading.leaveOut(.noDate)
    } else {
      let answered = isReplied ? ticket.firstResponse : ticket.isDone ? ticket.done : nil
      let used = answered.map { calendar.seconds(from: ticket.created, to: $0) }
      let due = promise.ignoresDueDates ? Ticket.never : ticket.responseDue
      reading.judge(target: promise.response, due: due, used: used, stopped: answered)
    }
    let isUndecided = reading.outcome == .none || (!isReplied && isFinished)
    reading.take(ticket.responseVerdict, decides: isUndecided && !promise.isWithheld)
    return reading
  }

  private static func resolution(
    of ticket: Ticket, _ promise: Promise, _ calendar: BusinessCalendar
  ) -> Reading {
    var reading = Reading()
    if ticket.created == Ticket.never || ticket.isFinishedUndated {
      reading.leaveOut(.noDate)
    } else if ticket.isDone && ticket.done < ticket.created {
      reading.leaveOut(.reversed)
    } else {
      let done = ticket.isDone ? ticket.done : nil
      let used = done.map { ticket.unpaused(calendar.seconds(from: ticket.created, to: $0)) }
      let due = promise.ignoresDueDates ? Ticket.never : ticket.resolutionDue
      reading.judge(target: promise.resolution, due: due, used: used, stopped: done)
    }
    reading.take(
      ticket.resolutionVerdict,
      decides: reading.outcome == .none && ticket.isDone && !promise.isWithheld)
    return reading
  }
}
