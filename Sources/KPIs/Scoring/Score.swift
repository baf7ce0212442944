package import Records

/// A KPI's result for one client and period, with everything it rests on.
package struct Score: Sendable {
  /// A named amount.
  package struct Count: Sendable, Equatable {
    package var name: String
    package var value: Double

    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The same figure for one priority.
  package struct Part: Sendable {
    package var name: String
    package var numerator: Double
    package var denominator: Double
    package var value: Double?
    package var counts: [Count]

    package init(
      name: String, numerator: Double, denominator: Double, value: Double?, counts: [Count]
    ) {
      self.name = name
      self.numerator = numerator
      self.denominator = denominator
      self.value = value
      self.counts = counts
    }
  }

  /// A row behind the figure.
  package struct Evidence: Sendable {
    package var row: Row
    /// How it came out: `met`, `missed`, `no target`.
    package var outcome: String
    /// Seconds, hours or the like that this row contributed; nil for a plain count.
    package var amount: Double?
    /// In the denominator, as against looked at and left out.
    package var isCounted: Bool
    /// What the row adds to the figure's numerator and denominator; 0 when it is left out.
    package var numerator = 0.0
    package var denominator = 0.0
  }

  /// A record by its index in the client's records.
  package enum Row: Sendable, Hashable {
    case ticket(Int)
    case timeEntry(Int)
    case device(Int)
    case survey(Int)
    case agreement(Int)
    /// A person who worked for the client, by name: not everybody is in the list of technicians.
    case technician(Symbol)
  }

  /// nil: not measured, never 0 or 1 instead.
  package var value: Double?
  /// Why `value` is nil.
  package var reason: String?
  package var numerator: Double?
  package var denominator: Double?
  package var counts: [Count] = []
  package var excluded: [Count] = []
  package var byPriority: [Part] = []
  /// Only collected when asked for.
  package var evidence: [Evidence] = []
  /// Fewer cases than the floor: print "k of n", no percentage, no arrow.
  package var isFewCases = false

  package init(value: Double? = nil, reason: String? = nil) {
    self.value = value
    self.reason = reason
  }

  /// The count of that name; 0 when there is none.
  package func count(_ name: String) -> Double {
    counts.first { $0.name == name }?.value ?? 0
  }
}
