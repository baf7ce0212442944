import BusinessTime
import Records

extension TicketClock {
  /// Runs both clocks of a ticket.
  ///
  /// A ticket closed without a reply counts its closing as the reply; a reply before the creation (a
  /// call logged later) took 0 seconds. The resolution clock stands still while the ticket's history
  /// says so; without a history, for the seconds that the exporting system says it stood still. Where
  /// the ticket's level promises its priority nothing, neither due date nor verdict makes a target.
  init(_ ticket: Ticket, _ promise: Promise, _ used: TimeUsed) {
    self.init(
      calendar: promise.calendar, terms: promise.terms, paused: used.paused,
      response: TicketClock.response(of: ticket, promise, used),
      resolution: TicketClock.resolution(of: ticket, promise, used))
  }

  private static func response(
    of ticket: Ticket, _ promise: Promise, _ used: TimeUsed
  ) -> Reading {
    var reading = Reading()
    let isReplied = ticket.firstResponse != Ticket.never
    let isFinished = ticket.isDone || ticket.isFinishedUndated
    if ticket.created == Ticket.never || (!isReplied && ticket.isFinishedUndated) {
      reading.leaveOut(.noDate)
    } else {
      let target = Target(
        own: ticket.responseTarget, due: ticket.responseDue, level: promise.response, promise)
      reading.judge(target, used: used.response, stopped: used.answered)
    }
    let isUndecided = reading.outcome == .none || (!isReplied && isFinished)
    reading.take(
      ticket.responseVerdict, due: ticket.responseDue, stopped: used.answered,
      decides: isUndecided && !promise.isWithheld)
    return reading
  }

  private static func resolution(
    of ticket: Ticket, _ promise: Promise, _ used: TimeUsed
  ) -> Reading {
    var reading = Reading()
    let done = used.done
    if ticket.created == Ticket.never || ticket.isFinishedUndated {
      reading.leaveOut(.noDate)
    } else if ticket.isDone && ticket.done < ticket.created {
      reading.leaveOut(.reversed)
    } else {
      let target = Target(
        own: ticket.resolutionTarget, due: ticket.resolutionDue, level: promise.resolution, promise)
      reading.judge(target, used: used.resolution, stopped: done)
    }
    reading.take(
      ticket.resolutionVerdict, due: ticket.resolutionDue, stopped: done,
      decides: reading.outcome == .none && done != nil && !promise.isWithheld)
    return reading
  }
}

extension TicketClock {
  /// What a promise is judged by: the ticket's own target, else its due date, else its level's target.
  struct Target {
    /// Promised service seconds; nil when judged by the due date or not at all.
    let seconds: Int64?
    /// `Ticket.never` unless it is what counts.
    let due: Int64
    /// What the level promises, whatever counts.
    let level: Int64?

    @inline(__always)
    init(own: Int32, due: Int64, level: Int64?, _ promise: Promise) {
      let isOwn = own >= 0 && !promise.ignoresDueDates
      let isDue = !isOwn && due != Ticket.never && !promise.ignoresDueDates
      seconds = isOwn ? Int64(own) : isDue ? nil : level
      self.due = isDue ? due : Ticket.never
      self.level = level
    }
  }

  /// Service seconds that a ticket has used, pauses taken off.
  struct TimeUsed {
    /// When the response clock stopped: at the first reply, else at the first closing.
    var answered: Int64?
    /// Until then; nil while unanswered.
    var response: Int64?
    /// When the resolution clock stopped: at the completion, or at the first closing where that is final.
    var done: Int64?
    /// Until then; nil while open.
    var resolution: Int64?
    /// Service seconds of waiting; nil when nobody knows.
    var paused: Int64?

    /// Of a ticket without a history.
    @inline(__always)
    init(_ ticket: Ticket, on calendar: BusinessCalendar) {
      guard ticket.created != Ticket.never else { return }
      answered = ticket.answered
      response = answered.map { calendar.seconds(from: ticket.created, to: $0) }
      if ticket.isDone {
        done = ticket.done
        let seconds = calendar.seconds(from: ticket.created, to: ticket.done)
        resolution = ticket.unpaused(seconds)
      }
      if ticket.pausedSeconds >= 0 { paused = Int64(ticket.pausedSeconds) }
    }

    /// Of a ticket with one.
    init(_ ticket: Ticket, _ changes: ArraySlice<SLAClock.Change>, by clock: SLAClock) {
      guard ticket.created != Ticket.never else { return }
      let history = SLAHistory(ticket, changes)
      let outcome = clock.outcome(of: history)
      answered = history.firstResponse
      done = clock.reopening == .firstClosingFinal ? history.firstClosing : history.resolved
      response = outcome.responseSeconds
      resolution = outcome.resolutionSeconds
      paused = outcome.pausedSeconds
    }
  }
}

extension SLAHistory {
  /// A ticket as its clock sees it; closed without a reply, its first closing is the reply.
  init(_ ticket: Ticket, _ changes: ArraySlice<SLAClock.Change>) {
    self.init(
      created: ticket.created, timeline: changes, firstResponse: ticket.answered,
      resolved: ticket.isDone ? ticket.done : nil)
    if ticket.firstResponse == Ticket.never, let closing = firstClosing {
      firstResponse = min(closing, firstResponse ?? closing)
    }
  }
}

extension Ticket {
  /// When the response clock stopped: at the first reply, else at the closing.
  var answered: Int64? {
    firstResponse != Ticket.never ? firstResponse : isDone ? done : nil
  }
}
