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
  /// How the clocks of the levels in use treat waiting and reopening.
  package func clockTerms(during period: Period) -> [ClockTerms] {
    var found: [Int: Set<String>] = [:]
    for row in touched(by: period) {
      let terms = Int(clocks[row].terms)
      var statuses = found[terms] ?? []
      for (place, change) in zip(events(of: row), histories[row] ?? [])
      where change.state == .paused {
        let status = records.events[place].status
        if !status.isMissing { statuses.insert(records.names[status]) }
      }
      found[terms] = statuses
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
