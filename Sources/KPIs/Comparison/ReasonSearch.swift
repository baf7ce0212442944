import BusinessTime
import Records

/// Tries what could make another clock come to the opposite result for one ticket.
///
/// Where the export says how much time it counted, or when the ticket was due, the reading that gives
/// that very time is the reason. Where it has a verdict alone, the first plain reading that turns ours
/// into it is.
struct ReasonSearch {
  private let client: MeasuredClient
  private let row: Int
  private let promise: MissedTicket.Promise
  private let side: Disagreement.Side
  private let isMet: Bool
  private let used: Int64
  private let target: Int64?
  private let alternatives: OtherClocks

  init(
    client: MeasuredClient, row: Int, promise: MissedTicket.Promise, side: Disagreement.Side,
    isMet: Bool, suspect: BusinessCalendar?
  ) {
    self.client = client
    self.row = row
    self.promise = promise
    self.side = side
    self.isMet = isMet
    let reading = client.clocks[row].reading(promise)
    used = reading.elapsed ?? 0
    target = reading.target ?? reading.levelTarget
    alternatives = OtherClocks(client: client, row: row, promise: promise, suspect: suspect)
  }

  var reason: Disagreement.Reason {
    if client.changedPriority(row) { return .priorityChange }
    if contradictsOwnDueDate { return .verdict }
    if let exported = client.exportedSeconds(promise, of: row) {
      return fits(exported, used) ? .target : exact { fits(exported, $0.used) } ?? .unknown
    }
    if side == .dueDate, let target {
      // Due exactly when the clock stands still: both mean the same, and differ by the word alone.
      if fits(alternatives.own.due(after: target), due) { return .unknown }
      return exact { fits($0.due(after: target), due) } ?? .target
    }
    guard let target, client.clocks[row].reading(promise).due == Ticket.never else {
      return .target
    }
    return plain { ($0.used <= target) != isMet } ?? .unknown
  }

  /// The due date in the export says what we say.
  private var contradictsOwnDueDate: Bool {
    guard case .flag = side, due != Ticket.never, let stopped,
      promise == .response || !client.movedByHistory.contains(row)
    else { return false }
    return (stopped <= due) == isMet
  }

  private var stopped: Int64? {
    let history = client.slaHistory(row)
    return promise == .response ? history.firstResponse : history.resolved
  }

  private var due: Int64 {
    let ticket = client.records.tickets[row]
    return promise == .response ? ticket.responseDue : ticket.resolutionDue
  }

  /// Systems that count in minutes may be off by one.
  private func fits(_ a: Int64?, _ b: Int64) -> Bool { a.map { ($0 - b).magnitude <= 60 } ?? false }

  private func exact(_ test: (OtherClocks.Clock) -> Bool) -> Disagreement.Reason? {
    plain(test) ?? (alternatives.otherZones.contains(where: test) ? .timeZone : nil)
  }

  private func plain(_ test: (OtherClocks.Clock) -> Bool) -> Disagreement.Reason? {
    if alternatives.otherPauses.contains(where: test) { return .pause }
    if alternatives.otherReopening.contains(where: test) { return .reopening }
    return alternatives.otherCalendars.contains(where: test) ? .calendar : nil
  }
}
