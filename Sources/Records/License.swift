/// A product that a client has bought units of: what was bought, assigned and used.
package struct License: Sendable {
  package var source = Source()
  package var client: Int32 = -1
  package var id = ""
  /// The product's name or stock-keeping unit.
  package var product = ""
  /// Units; nil where the export does not say.
  package var bought: Int?
  package var assigned: Int?
  package var activated: Int?
  package var active: Int?
  /// What one unit costs in one `interval`.
  package var unitPrice: Money?
  package var interval = BillingInterval.unknown
  /// The way it was bought ("CSP", "Open").
  package var program = ""
  /// Days since 1970-01-01; the term ends on `end`.
  package var start: Int32?
  package var end: Int32?
  package var noticeDays: Int?
  /// A free or trial unit, which no figure counts.
  package var isTrial = false

  package init() {}
}

/// How often something is paid.
package enum BillingInterval: UInt8, Sendable { case unknown, once, monthly, quarterly, yearly }
