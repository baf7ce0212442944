import BusinessTime
import Records

/// How the clock of one ticket would have run under other rules.
struct OtherClocks {
  /// One of them with what it measured.
  struct Clock {
    fileprivate let clock: SLAClock
    fileprivate let history: SLAHistory
    fileprivate let promise: MissedTicket.Promise
    /// Seconds that the clock was set forward.
    fileprivate let shift: Int64
    /// Service seconds until the ticket was answered (resolved).
    let used: Int64

    /// When the ticket would have been due; nil when the clock never gets there.
    func due(after target: Int64) -> Int64? {
      var clock = clock
      clock.responseTarget = target
      clock.resolutionTarget = target
      var open = history
      open.resolved = nil
      let outcome = clock.outcome(of: open)
      let due = promise == .response ? outcome.responseDeadline : outcome.resolutionDeadline
      return due.map { $0 - shift }
    }
  }

  private let client: MeasuredClient
  private let row: Int
  private let promise: MissedTicket.Promise

  /// Hours that explain the export's times better than those in use, if any do.
  private let suspect: BusinessCalendar?

  init(
    client: MeasuredClient, row: Int, promise: MissedTicket.Promise, suspect: BusinessCalendar?
  ) {
    self.client = client
    self.row = row
    self.promise = promise
    self.suspect = suspect
  }

  /// The clock as it ran.
  var own: Clock { clock() }

  /// Waiting counts as well; waiting for somebody outside does not count either.
  var otherPauses: [Clock] {
    let changes = client.slaHistory(row).timeline
    guard !changes.isEmpty else { return exportedPause }
    var all = changes
    for place in all.indices where all[place].state == .paused { all[place].state = .running }
    var fewer = changes
    for (place, event) in zip(changes.indices, client.events(of: row))
    where changes[place].state == .running
      && client.vendors.isVendor(client.records.events[event].status)
    {
      fewer[place].state = .paused
    }
    let toggled = clock { $0.responsePauses.toggle() }
    return [all, fewer].filter { $0 != changes }.map { clock(changes: $0) }
      + (promise == .response ? [toggled] : [])
  }

  /// The exported waiting time counts as well.
  private var exportedPause: [Clock] {
    guard promise == .resolution, client.records.tickets[row].pausedSeconds > 0 else { return [] }
    return [clock(paused: 0)]
  }

  /// The other reading of a reopening.
  var otherReopening: [Clock] {
    guard promise == .resolution, client.hasHistory(row) else { return [] }
    return [SLAClock.Reopening.continues, .firstClosingFinal, .gapCounts]
      .map { rule in clock { $0.reopening = rule } }
  }

  /// The hours that the export's times suggest, the same week without holidays and other exceptions, and
  /// every other calendar of the run.
  var otherCalendars: [Clock] {
    let plain = client.slaClock(row).calendar.withoutExceptions
    let others = client.service.calendars.indices
      .filter { $0 != Int(client.clocks[row].calendar) }.map { client.service.calendars[$0] }
    return ([suspect, plain].compactMap(\.self) + others).map { calendar in
      clock { $0.calendar = calendar }
    }
  }

  /// The same hours in zones up to half a day away.
  var otherZones: [Clock] {
    guard !client.slaClock(row).calendar.isAlwaysOpen else { return [] }
    return (-12...12).filter { $0 != 0 }.map { clock(shift: Int64($0) * 3600) }
  }

  private func clock(
    changes: ArraySlice<SLAClock.Change>? = nil, shift: Int64 = 0, paused: Int32? = nil,
    _ change: (inout SLAClock) -> Void = { _ in }
  ) -> Clock {
    var clock = client.slaClock(row)
    change(&clock)
    var history = client.slaHistory(row)
    if let changes { history.timeline = changes }
    if shift != 0 { history = history.shifted(by: shift) }
    let outcome = clock.outcome(of: history)
    var ticket = client.records.tickets[row]
    ticket.pausedSeconds = paused ?? ticket.pausedSeconds
    let done = outcome.resolutionSeconds ?? 0
    let used =
      promise == .response
      ? outcome.responseSeconds ?? 0 : client.hasHistory(row) ? done : ticket.unpaused(done)
    return Clock(clock: clock, history: history, promise: promise, shift: shift, used: used)
  }
}

extension SLAHistory {
  /// The same, so many seconds later.
  fileprivate func shifted(by seconds: Int64) -> SLAHistory {
    SLAHistory(
      created: created + seconds,
      timeline: timeline.map { SLAClock.Change(at: $0.at + seconds, state: $0.state) },
      firstResponse: firstResponse.map { $0 + seconds }, resolved: resolved.map { $0 + seconds })
  }
}
