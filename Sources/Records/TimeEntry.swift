/// A stretch of work one person logged.
package struct TimeEntry: Sendable {
  package enum Billing: UInt8, Sendable { case unknown, billable, notBillable, noCharge }

  package var source = Source()
  /// Seconds since 1970; midnight of the work date where only a date was exported.
  package var start = Ticket.never
  /// Actual time worked, not rounded for billing.
  package var seconds: Int32 = 0
  /// Index into the client's `tickets`; -1 for work without a (known) ticket.
  package var ticket: Int32 = -1
  /// Index into the run's clients; -1 for the company's own time.
  package var client: Int32 = -1
  package var technician = Symbol.missing
  package var role = Symbol.missing
  package var workType = Symbol.missing
  package var billing = Billing.unknown
  /// Whether `start` is a real time of day (not just a date).
  package var hasTimeOfDay = false

  package init() {}
}
