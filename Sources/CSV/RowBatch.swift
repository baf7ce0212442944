/// Takes the rows of one chunk, in order.
package protocol RowConsumer: Sendable {
  /// Called with up to a few thousand rows at a time; the batch is valid during the call only.
  mutating func consume(_ batch: borrowing RowBatch)
}

/// Where a field stands behind a batch's base.
package struct FieldSpan {
  package var start: UInt32
  package var length: UInt32

  @inlinable
  package init(start: UInt32, length: UInt32) {
    self.start = start
    self.length = length
  }
}

/// What was odd about a row.
package struct RowFlags: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A quote inside a field that is not quoted, or not doubled inside one that is.
  package static let strayQuote = Self(rawValue: 1)
  /// A quoted field never closes; its quote was taken as a letter.
  package static let unbalancedQuote = Self(rawValue: 2)
  /// The file ends before the row does.
  package static let cut = Self(rawValue: 4)
  /// More or fewer fields than the header.
  package static let ragged = Self(rawValue: 8)
  /// Delimiters behind the header's last field and nothing between them; not counted as fields.
  package static let trailingDelimiter = Self(rawValue: 16)
  /// Bytes that are no text in the file's encoding were replaced.
  package static let repaired = Self(rawValue: 32)
}

/// Rows of one chunk, as pointers into the scanner's memory.
///
/// A slot is a place in the list of columns that was asked for.
package struct RowBatch: ~Copyable {
  package let base: UnsafePointer<UInt8>
  package let rowCount: Int
  package let slotCount: Int
  /// The physical line of each row's first byte, counted from 1 at the chunk's first row; add
  /// `ScanResult.lineOffsets[chunk]` for the line in the file.
  package let lines: UnsafePointer<UInt32>
  /// Fields of each row; empty ones beyond the header's are not counted.
  package let fieldCounts: UnsafePointer<UInt32>
  package let flags: UnsafePointer<RowFlags>
  /// The fields of all rows; `stride` of them a row, in the order of the slots.
  package let spans: UnsafePointer<FieldSpan>
  package let stride: Int
  private let bases: UnsafePointer<Int>

  init(base: UnsafePointer<UInt8>, rows: RowTable) {
    self.base = base
    rowCount = rows.count
    slotCount = rows.slotCount
    stride = rows.stride
    lines = UnsafePointer(rows.lines)
    fieldCounts = UnsafePointer(rows.fieldCounts)
    flags = UnsafePointer(rows.flags)
    spans = UnsafePointer(rows.spans)
    bases = UnsafePointer(rows.bases)
  }

  /// The field's unescaped UTF-8, empty where a short row does not have it.
  @inlinable
  @inline(__always)
  package func field(_ row: Int, _ slot: Int) -> UnsafeBufferPointer<UInt8> {
    let span = spans[row &* stride &+ slot]
    return UnsafeBufferPointer(start: base + Int(span.start), count: Int(span.length))
  }

  /// A field of a row when all were asked for.
  func writtenField(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    let span = spans[bases[row] + column]
    return UnsafeBufferPointer(start: base + Int(span.start), count: Int(span.length))
  }
}
