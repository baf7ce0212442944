/// The row a record was read from.
package struct Source: Sendable, Hashable, Comparable {
  /// Index into the run's list of input files.
  package var file: UInt16
  /// Physical line of the row's first byte, counted from 1.
  package var line: UInt32

  package init(file: UInt16 = 0, line: UInt32 = 0) {
    self.file = file
    self.line = line
  }

  package static func < (a: Self, b: Self) -> Bool { (a.file, a.line) < (b.file, b.line) }
}
