import BusinessTime
package import Records

/// How a service level's clocks treat waiting and reopening, as a report says it.
package struct ClockTerms: Sendable, Equatable {
  /// "" for tickets without a level.
  package let level: String
  /// The statuses that the level names; empty: none.
  package let named: [String]
  /// Statuses of this client's histories in which the clock stood still, by name.
  package fileprivate(set) var paused: [String]
  package let responsePauses: Bool
  package let firstClosingIsFinal: Bool
}

extension MeasuredClient {
  /// Statuses that stopped a clock although its service level names none, by name.
  package var statusesPausedByDefault: [String] {
    var found: Set<String> = []
    guard !records.events.isEmpty else { return [] }
    for row in clocks.indices where service.clockRules[Int(clocks[row].terms)].names.isEmpty {
      found.formUnion(pausedStatuses(of: row))
    }
    return found.sorted()
  }

  private func pausedStatuses(of row: Int) -> [String] {
    zip(events(of: row), histories[row] ?? []).compactMap { place, change in
      let status = records.events[place].status
      return change.state == .paused && !status.isMissing ? records.names[status] : nil
    }
  }

  /// How the clocks of the levels in use treat waiting and reopening.
  package func clockTerms(during period: Period) -> [ClockTerms] {
    var found: [Int: Set<String>] = [:]
    for row in touched(by: period) {
      found[Int(clocks[row].terms), default: []].formUnion(pausedStatuses(of: row))
    }
    return found.sorted { $0.key < $1.key }.map { terms, statuses in
      let rules = service.clockRules[terms]
      return ClockTerms(
        level: service.levelName(terms), named: rules.names, paused: statuses.sorted(),
        responsePauses: rules.responsePauses,
        firstClosingIsFinal: rules.reopening == .firstClosingFinal)
    }
  }
}
