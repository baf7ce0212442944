package import Diagnostics

/// Shows how a file is read: as CSV without anything to guess.
///
/// UTF-8 without a mark, commas, line feeds, quotes only where needed. Every row has the fields it
/// has in the file, be they more or fewer than the header's, and their text is as it stands there.
package struct CleanCSV: Sendable {
  package init() {}

  /// Writes the rows in file order, in pieces of some hundred kilobytes.
  ///
  /// - Parameters:
  ///   - file: a file whose dialect is known.
  ///   - header: whether to begin with the header.
  ///   - sink: takes the pieces; when it throws, nothing more is written.
  /// - Returns: what was odd about the rows.
  /// - Throws: ``CSVError``, or what the sink throws.
  @discardableResult
  package func writeRows(
    of file: CSVFile, header: Bool, to sink: ([UInt8]) throws -> Void
  ) throws -> [Finding] {
    var failure: (any Error)?
    var text: [UInt8] = []
    if header { for row in file.headRows { append(row, to: &text) } }
    let scanner = ChunkScanner(file.target, columns: nil, sizes: ScanSizes())
    var noHash: FileHash?
    let range = file.target.range
    let summary = try scanner.scan(
      from: range.lowerBound, before: range.upperBound, hash: &noHash
    ) { batch in
      guard failure == nil else { return }
      append(batch, to: &text)
      do { try sink(text) } catch { failure = error }
      text.removeAll(keepingCapacity: true)
    }
    if let failure { throw failure }
    if !text.isEmpty { try sink(text) }
    var tally = RowTally()
    tally.add(summary.tally, lineOffset: file.linesAbove)
    return tally.findings(in: file)
  }

  /// How the file is read, as pairs of a name and a value for a person.
  package func describe(_ file: CSVFile) -> [(name: String, value: String)] {
    let dialect = file.dialect
    let mark = dialect.hasBOM ? " with a byte order mark" : ""
    return [
      ("encoding", dialect.encoding.rawValue + mark),
      ("delimiter", Self.name(of: dialect.delimiter) + (dialect.isSpaced ? " and space" : "")),
      ("quote", String(dialect.quote)),
      ("quote in a quoted field", dialect.escape.rawValue),
      ("header line", file.headerLine > 0 ? "\(file.headerLine)" : "none"),
      ("columns", "\(file.header.count)"),
    ]
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case ",": "comma"
    case ";": "semicolon"
    case "\t": "tab"
    case "|": "pipe"
    case " ": "space"
    case "\u{1F}": "unit separator"
    default: String(scalar)
    }
  }

  private func append(_ row: [String], to text: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { text.append(0x2C) }
      var cell = cell
      cell.withUTF8 { append($0, isAlone: row.count == 1, to: &text) }
    }
    text.append(0x0A)
  }

  private func append(_ batch: borrowing RowBatch, to text: inout [UInt8]) {
    for row in 0..<batch.rowCount {
      let count = Int(batch.fieldCounts[row])
      for column in 0..<count {
        if column > 0 { text.append(0x2C) }
        append(batch.writtenField(row, column), isAlone: count == 1, to: &text)
      }
      text.append(0x0A)
    }
  }

  private func append(
    _ field: UnsafeBufferPointer<UInt8>, isAlone: Bool, to text: inout [UInt8]
  ) {
    let needsQuotes = field.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes || (isAlone && field.isEmpty) else {
      text.append(contentsOf: field)
      return
    }
    text.append(0x22)
    for byte in field {
      if byte == 0x22 { text.append(0x22) }
      text.append(byte)
    }
    text.append(0x22)
  }
}
