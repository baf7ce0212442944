/// What earlier runs reported for one client, for months that today's exports no longer cover.
package struct PastFigures: Sendable, Equatable {
  /// One KPI of one month.
  package struct Figure: Sendable, Equatable {
    package var value: Double?
    package var numerator: Double?
    package var denominator: Double?
    package var isFewCases: Bool

    package init(value: Double?, numerator: Double?, denominator: Double?, isFewCases: Bool) {
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
      self.isFewCases = isFewCases
    }
  }

  /// By the month's first day (days since 1970-01-01), then by KPI id.
  package var months: [Int32: [String: Figure]]

  package init(months: [Int32: [String: Figure]] = [:]) { self.months = months }
}
