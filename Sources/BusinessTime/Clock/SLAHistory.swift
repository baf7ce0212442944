/// What happened to a ticket, as far as its promise is concerned.
///
/// Instants are seconds since 1970.
package struct SLAHistory: Sendable, Equatable {
  /// When the client asked, in seconds since 1970.
  package var created: Int64
  /// Changes of state, ascending; the clock runs from the creation to the first of them.
  package var timeline: ArraySlice<SLAClock.Change>
  /// When the client was first answered; nil if never.
  ///
  /// Desks that count the closing as the answer put it here.
  package var firstResponse: Int64?
  /// When the ticket was closed for the last time; nil while it is open.
  package var resolved: Int64?

  /// A history; for a ticket without any changes the clock runs all the time.
  package init(
    created: Int64, timeline: [SLAClock.Change] = [], firstResponse: Int64? = nil,
    resolved: Int64? = nil
  ) {
    self.init(
      created: created, timeline: timeline[...], firstResponse: firstResponse, resolved: resolved)
  }

  /// The same over a part of a longer list, which is not copied.
  package init(
    created: Int64, timeline: ArraySlice<SLAClock.Change>, firstResponse: Int64? = nil,
    resolved: Int64? = nil
  ) {
    self.created = created
    self.timeline = timeline
    self.firstResponse = firstResponse
    self.resolved = resolved
  }

  /// A stretch in one state; the last one has no end.
  struct Stretch {
    let from: Int64
    let to: Int64?
    let state: SLAClock.State
  }

  /// Calls `body` with the stretches from the creation on, until it returns false.
  func walk(_ body: (Stretch) -> Bool) {
    var (from, state) = (created, SLAClock.State.running)
    for change in timeline {
      if change.at > from, !body(Stretch(from: from, to: change.at, state: state)) { return }
      (from, state) = (max(from, change.at), change.state)
    }
    _ = body(Stretch(from: from, to: nil, state: state))
  }

  /// The first closing after the creation; the resolution where the timeline shows none.
  package var firstClosing: Int64? {
    timeline.first { $0.state == .closed && $0.at >= created }?.at ?? resolved
  }

  /// The last change from closed to another state; the creation when there was none.
  var lastOpening: Int64 {
    var (result, wasClosed) = (created, false)
    for change in timeline {
      if wasClosed, change.state != .closed { result = max(created, change.at) }
      wasClosed = change.state == .closed
    }
    return result
  }
}
