/// A look at a file's first rows.
extension CSVFile {
  /// The first rows, all columns of them, as text.
  ///
  /// - Parameters:
  ///   - limit: rows at most.
  ///   - bytes: how far into the table to look.
  /// - Returns: a text a column for each row.
  /// - Throws: ``CSVError`` when the file cannot be read.
  package func sample(
    rows limit: Int = 5_000, bytes: Int = 4 << 20
  ) throws(CSVError) -> [[String]] {
    var rows: [[String]] = []
    var hash: FileHash?
    let columns = Array(header.indices)
    let start = target.range.lowerBound
    let scanner = ChunkScanner(target, columns: columns, sizes: ScanSizes())
    _ = try scanner.scan(
      from: start, before: min(target.range.upperBound, start + bytes), hash: &hash
    ) { batch in
      for row in 0..<min(batch.rowCount, limit - rows.count) {
        rows.append(columns.map { String(decoding: batch.field(row, $0), as: UTF8.self) })
      }
    }
    return rows
  }
}
