/// Rows of facts beside the figures of a report, for machines: missed promises, results that differ.
package struct FactList: Sendable, Equatable {
  /// A cell of a row.
  package enum Value: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case flag(Bool)
    /// Not known.
    case none

    /// A number, where it is known.
    package init(_ number: Int64?) { self = number.map { .number($0) } ?? .none }
  }

  /// A cell with its name.
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The key in the JSON: `misses`.
  package let name: String
  package let rows: [[Field]]

  package init(_ name: String, _ rows: [[Field]]) {
    self.name = name
    self.rows = rows
  }
}
