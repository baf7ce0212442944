/// A stretch of local calendar days, half-open.
package struct Period: Sendable, Hashable {
  /// First and following instant, seconds since 1970.
  package var from: Int64
  package var to: Int64
  /// First day and the day after the last, days since 1970-01-01, local.
  package var firstDay: Int32
  package var endDay: Int32

  package init(from: Int64, to: Int64, firstDay: Int32, endDay: Int32) {
    self.from = from
    self.to = to
    self.firstDay = firstDay
    self.endDay = endDay
  }

  @inlinable package func contains(_ instant: Int64) -> Bool { from <= instant && instant < to }
}
