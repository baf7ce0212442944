/// The figures of a report for machines: the versioned JSON contract `mspreport/1`.
package struct FigureSet: Sendable {
  package static let schema = "mspreport/1"

  /// Which report: `monthly`, `audit`, `kpis`.
  package var kind: String
  package var client: String
  /// ISO dates, half-open.
  package var from: String
  package var to: String
  package var timeZone: String
  package var language: String
  package var edition: String
  package var figures: [Figure]
  /// What a report lists beside its figures; empty for most.
  package var lists: [FactList] = []

  package init(
    kind: String, client: String, from: String, to: String, timeZone: String, language: String,
    edition: String, figures: [Figure]
  ) {
    self.kind = kind
    self.client = client
    self.from = from
    self.to = to
    self.timeZone = timeZone
    self.language = language
    self.edition = edition
    self.figures = figures
  }
}

/// One KPI's result, unrounded.
package struct Figure: Sendable {
  /// A name with a number, in the order they are printed.
  package struct Count: Sendable, Equatable {
    package var name: String
    package var value: Double

    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  package var id: String
  package var title: String
  /// `ratio` (0…1), `seconds`, `count`, `score`.
  package var unit: String
  /// nil: not measured; `reason` says why.
  package var value: Double?
  package var reason: String?
  package var numerator: Double?
  package var denominator: Double?
  package var counts: [Count]
  package var excluded: [Count]
  package var target: Double?
  /// `onTarget`, `belowTarget`, `noTarget`, `notMeasured`, `fewCases`.
  package var status: String
  package var previous: Double?
  /// `created`, `resolved`, `as-of`, `answered`, `worked`.
  package var basis: String
  package var definition: String
  /// The same figure by priority or by month: `("priority", [("High", …)])`.
  package var splits: [Split]

  package struct Split: Sendable {
    /// `priority`, `month`.
    package var by: String
    package var name: String
    package var value: Double?
    package var numerator: Double?
    package var denominator: Double?
    package var counts: [Count]

    package init(
      by: String, name: String, value: Double?, numerator: Double?, denominator: Double?,
      counts: [Count] = []
    ) {
      self.by = by
      self.name = name
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
      self.counts = counts
    }
  }

  package init(
    id: String, title: String, unit: String, value: Double?, reason: String? = nil,
    numerator: Double? = nil, denominator: Double? = nil, counts: [Count] = [],
    excluded: [Count] = [], target: Double? = nil, status: String, previous: Double? = nil,
    basis: String, definition: String, splits: [Split] = []
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.value = value
    self.reason = reason
    self.numerator = numerator
    self.denominator = denominator
    self.counts = counts
    self.excluded = excluded
    self.target = target
    self.status = status
    self.previous = previous
    self.basis = basis
    self.definition = definition
    self.splits = splits
  }
}
