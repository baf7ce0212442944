import Settings

extension Option {
  static let month = Option(
    "month", value: "MONTH", "the month: 2026-10 (default: the last full month)")
  static let quarter = Option(
    "quarter", value: "QUARTER", "the quarter: 2026-Q3 (default: the last full quarter)")
  static let from = Option("from", value: "DATE", "first day: 2026-10-01")
  static let to = Option(
    "to", value: "DATE", "the day after the last: 2026-11-01 for the end of October")
}

extension Arguments {
  /// The period that `--month`, `--quarter` or `--from` and `--to` name; nil when none does.
  func period() throws(UsageError) -> RequestedPeriod? {
    do throws(Complaint) {
      return try RequestedPeriod(
        month: value("month"), quarter: value("quarter"), from: value("from"), to: value("to"))
    } catch {
      throw UsageError(error.message, error.suggestion)
    }
  }
}
