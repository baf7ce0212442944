/// A machine, disk or service that a client rents in a cloud.
package struct CloudResource: Sendable {
  package var source = Source()
  package var client: Int32 = -1
  package var id = ""
  package var name = ""
  /// The export's own word ("virtual machine", "storage").
  package var kind = ""
  /// How much was requested, in `unit`.
  package var requested: Double?
  package var unit = ""
  /// Mean use over the period, 0…1.
  package var meanUse: Double?
  package var monthlyCost: Money?
  /// The day the figures speak of, days since 1970-01-01.
  package var day: Int32?

  package init() {}
}
