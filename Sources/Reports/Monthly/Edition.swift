/// Who a report is for.
package enum Edition: String, Sendable, CaseIterable {
  /// Goes to the client: no names of technicians, no money, no file names.
  case client
  /// Stays with the service provider.
  case `internal`
}
