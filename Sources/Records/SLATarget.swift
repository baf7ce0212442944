/// A promised time as an export lists it: one row a service level and priority.
package struct SLATarget: Sendable {
  package var source = Source()
  package var slaName = ""
  package var priority = ""
  /// Seconds of service time; nil when not promised.
  package var response: Int64?
  package var resolution: Int64?
  /// The calendar's name ("24x7", "business"); "" for the default.
  package var calendar = ""

  package init() {}
}
