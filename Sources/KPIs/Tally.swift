package import Records

/// What a KPI adds up while it walks over a client's records.
///
/// One walk serves the figure, its split by priority and its evidence, so that they cannot differ.
package struct Tally {
  /// What to keep beside the sums.
  package struct Detail: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let evidence = Detail(rawValue: 1)
    package static let priorities = Detail(rawValue: 2)
  }
}
