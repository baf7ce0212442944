import BusinessTime
import Records

extension TicketClock {
  /// The clocks of all tickets, calendar by calendar so that none is copied for a ticket.
  static func all(
    of tickets: [Ticket], on calendars: [BusinessCalendar], _ resolver: inout PromiseResolver
  ) -> [TicketClock] {
    var clocks = [TicketClock](repeating: TicketClock(), count: tickets.count)
    let promises = tickets.indices.map { resolver.promise(for: tickets[$0]) }
    for (index, calendar) in calendars.enumerated() {
      for row in tickets.indices where promises[row].calendar == index && tickets[row].takesPart {
        clocks[row] = TicketClock(tickets[row], promised: promises[row], on: calendar)
      }
    }
    return clocks
  }

  /// Runs both clocks of a ticket.
  ///
  /// A ticket closed without a reply counts its closing as the reply; a reply before the creation (a
  /// call logged later) took 0 seconds. The resolution clock leaves out the seconds that the exporting
  /// system says it stood still.
  init(_ ticket: Ticket, promised promise: Promise, on calendar: BusinessCalendar) {
    self.init(
      calendar: promise.calendar,
      response: TicketClock.response(of: ticket, promise.response, calendar),
      resolution: TicketClock.resolution(of: ticket, promise.resolution, calendar))
  }

  private static func response(
    of ticket: Ticket, _ target: Int64?, _ calendar: BusinessCalendar
  ) -> Reading {
    var reading = Reading()
    let isReplied = ticket.firstResponse != Ticket.never
    let isFinished = ticket.isDone || ticket.isFinishedUndated
    if ticket.created == Ticket.never || (!isReplied && ticket.isFinishedUndated) {
      reading.leaveOut(.noDate)
    } else {
      let answered = isReplied ? ticket.firstResponse : ticket.isDone ? ticket.done : nil
      let used = answered.map { calendar.seconds(from: ticket.created, to: $0) }
      reading.judge(target: target, due: ticket.responseDue, used: used, stopped: answered)
    }
    reading.take(
      ticket.responseVerdict, decides: reading.outcome == .none || (!isReplied && isFinished))
    return reading
  }

  private static func resolution(
    of ticket: Ticket, _ target: Int64?, _ calendar: BusinessCalendar
  ) -> Reading {
    var reading = Reading()
    if ticket.created == Ticket.never || ticket.isFinishedUndated {
      reading.leaveOut(.noDate)
    } else if ticket.isDone && ticket.done < ticket.created {
      reading.leaveOut(.reversed)
    } else {
      let done = ticket.isDone ? ticket.done : nil
      let used = done.map { ticket.unpaused(calendar.seconds(from: ticket.created, to: $0)) }
      reading.judge(target: target, due: ticket.resolutionDue, used: used, stopped: done)
    }
    reading.take(ticket.resolutionVerdict, decides: reading.outcome == .none && ticket.isDone)
    return reading
  }
}
