/// A line of an invoice or of recurring billing.
package struct RevenueLine: Sendable {
  package enum Kind: UInt8, Sendable {
    case unknown, recurring, oneTime, project, hardware, prepaid
  }

  package var source = Source()
  package var client: Int32 = -1
  package var product = ""
  package var kind = Kind.unknown
  package var interval = BillingInterval.unknown
  /// Days since 1970-01-01: the invoice's date or the first day paid for, and the last.
  package var start: Int32?
  package var end: Int32?
  package var amount: Money?
  /// What was paid for it elsewhere.
  package var cost: Money?

  package init() {}
}
