/// A person of the service provider, with the time they are available.
package struct Technician: Sendable {
  package var source = Source()
  package var name = ""
  package var role = ""
  package var team = ""
  /// Hours available in a week; nil when no capacity was exported.
  package var hoursPerWeek: Double?
  /// First and last day employed, days since 1970-01-01; nil open.
  package var from: Int32?
  package var to: Int32?

  package init() {}
}
