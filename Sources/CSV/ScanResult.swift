package import Diagnostics

/// What a scan leaves behind.
package struct ScanResult<C: RowConsumer>: Sendable {
  /// One a chunk, in file order; the same number for every `jobs`.
  package let consumers: [C]
  /// To add to the lines that a chunk's batches give, to get lines of the file.
  package let lineOffsets: [Int]
  /// Rows handed out: neither blank lines nor repeated headers.
  package let rows: Int
  /// One a kind, at its first line, with the number of rows as its count.
  package let findings: [Finding]
  /// Of the raw file, in hexadecimal; nil when not asked for.
  package let sha256: String?
}
