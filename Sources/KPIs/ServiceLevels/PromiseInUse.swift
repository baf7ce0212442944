package import Records

/// What tickets of one priority were promised in a period, and by what they were judged.
package struct PromiseInUse: Sendable, Equatable {
  /// "" where no level applies.
  package let level: String
  /// "" for tickets without a priority.
  package let priority: String
  /// Index into the service levels' calendars.
  package let calendar: Int
  /// Service seconds; nil when nothing is promised.
  package let response: Int64?
  package let resolution: Int64?
  package fileprivate(set) var tickets = 0
  /// How many of them a due date or target of their own decided, for either promise.
  package fileprivate(set) var byOwnDate = 0
  /// How many of them the exporting system's verdict decided, for either promise.
  package fileprivate(set) var byFlag = 0
}

extension MeasuredClient {
  /// Places of the calendars that tickets of the client are counted on.
  package var calendarsInUse: Set<Int> {
    var used = [Bool](repeating: false, count: service.calendars.count)
    for row in clocks.indices where records.tickets[row].takesPart {
      used[Int(clocks[row].calendar)] = true
    }
    return Set(used.indices.filter { used[$0] })
  }

  /// The name of the level that a ticket is judged by; "" without one.
  package func levelName(of row: Int) -> String { service.levelName(Int(clocks[row].terms)) }

  /// The promises of tickets raised or resolved in a period or open at its end, by level and priority.
  package func promisesInUse(during period: Period) -> [PromiseInUse] {
    var found: [PromiseInUse] = []
    for row in touched(by: period) {
      var promise = promiseInUse(row)
      let place = found.firstIndex { $0.isSame(as: promise) } ?? found.count
      if place < found.count { promise = found[place] } else { found.append(promise) }
      let readings = [clocks[row].response, clocks[row].resolution]
      promise.tickets += 1
      promise.byFlag += readings.contains { $0.byFlag } ? 1 : 0
      promise.byOwnDate +=
        readings.contains {
          $0.due != Ticket.never || ($0.target != nil && $0.target != $0.levelTarget)
        } ? 1 : 0
      found[place] = promise
    }
    return found.sorted {
      ($0.level, $0.resolution ?? .max, $0.priority) < (
        $1.level, $1.resolution ?? .max, $1.priority
      )
    }
  }

  /// Tickets that take part and were raised or resolved in a period, or were open at its end.
  package func touched(by period: Period) -> [Int] {
    let open = Set(open(at: period.to))
    return records.tickets.indices.filter { row in
      let ticket = records.tickets[row]
      return ticket.takesPart
        && (period.contains(ticket.created) || period.contains(ticket.done) || open.contains(row))
    }
  }

  private func promiseInUse(_ row: Int) -> PromiseInUse {
    PromiseInUse(
      level: levelName(of: row), priority: records.names[records.tickets[row].priority],
      calendar: Int(clocks[row].calendar), response: clocks[row].response.levelTarget,
      resolution: clocks[row].resolution.levelTarget)
  }
}

extension PromiseInUse {
  fileprivate func isSame(as other: PromiseInUse) -> Bool {
    level == other.level && priority == other.priority && calendar == other.calendar
      && response == other.response && resolution == other.resolution
  }
}
