package import BusinessTime
package import Records
package import Settings

/// A client's records with everything that is worked out once and used by many KPIs.
package struct MeasuredClient: Sendable {
  package let records: ClientRecords
  /// One a ticket, in the same order.
  package let clocks: [TicketClock]
  package let rules: Rules
  package let thresholds: Thresholds

  package init(
    records: ClientRecords, clocks: [TicketClock], rules: Rules, thresholds: Thresholds
  ) {
    self.records = records
    self.clocks = clocks
    self.rules = rules
    self.thresholds = thresholds
  }
}

/// What the SLA clock says of one ticket, whatever the period.
package struct TicketClock: Sendable {
  package enum Outcome: UInt8, Sendable {
    /// No target applies.
    case none
    case met
    case missed
    /// Not answered (resolved) yet: pending or breached, depending on the day one looks.
    case running
  }

  package init() {}
}
