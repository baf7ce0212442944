package import Diagnostics

/// An export whose dialect and header are known, and whose rows can be read.
package struct CSVFile: Sendable {
  package let name: String
  package let dialect: CSVDialect
  /// The columns' names, without blanks around them and without an empty last one.
  package let header: [String]
  /// The physical line of the header, counted from 1; 0 when the file has none.
  package let headerLine: Int
  /// What had to be assumed to read the file.
  package let findings: [Finding]

  /// The rows above the table's data, as they stand: the header and, of two header rows, both.
  let headRows: [[String]]
  /// Lines before the first row.
  let linesAbove: Int
  let target: ScanTarget
  /// The file itself, which the hash is taken of.
  let source: ByteSource

  /// Reads the head of a file and finds out how it is written.
  package init(
    name: String, source: ByteSource, options: CSVOptions = .init()
  ) throws(CSVError) {
    let found = try Sniffer(name: name, source: source, options: options).sniff()
    self.name = name
    self.source = source
    dialect = found.dialect
    header = found.header
    headerLine = found.headerLine
    findings = found.findings
    headRows = found.headRows
    linesAbove = found.linesAbove
    target = ScanTarget(
      name: name, source: found.text.source, dialect: ByteDialect(dialect), range: found.range,
      fieldCount: header.count, header: header.count > 1 ? found.rawHeader : [])
  }

  /// Reads all rows after the header; consumers come back in file order.
  ///
  /// What is read does not depend on `jobs`. A consumer may be made twice for a chunk, when its
  /// beginning was guessed wrong; the first one is dropped then.
  /// - Parameters:
  ///   - columns: places in the header; slot *i* of a batch is `columns[i]`.
  ///   - jobs: threads.
  ///   - hashing: whether to take the SHA-256 of the file in the same pass.
  ///   - consumer: makes the consumer of a chunk; chunks count from 0.
  /// - Returns: the consumers, and what was odd about the rows.
  /// - Throws: ``CSVError`` when the file cannot be read, or not as rows.
  package func scan<C: RowConsumer>(
    columns: [Int], jobs: Int, hashing: Bool, consumer: @escaping @Sendable (_ chunk: Int) -> C
  ) throws(CSVError) -> ScanResult<C> {
    try scan(
      columns: columns, jobs: jobs, hashing: hashing, sizes: ScanSizes(), consumer: consumer)
  }

  func scan<C: RowConsumer>(
    columns: [Int], jobs: Int, hashing: Bool, sizes: ScanSizes,
    consumer: @escaping @Sendable (_ chunk: Int) -> C
  ) throws(CSVError) -> ScanResult<C> {
    var hash = hashing ? FileHash(of: source, name: name) : nil
    // The hash follows the reading only when what is read is the file itself.
    let isSame = dialect.encoding == .utf8 && dialect.delimiter.isASCII
    var following = isSame ? hash : nil
    let scan = ParallelScan(target: target, columns: columns, sizes: sizes, consumer: consumer)
    let chunks = try scan.run(jobs: jobs, hash: &following)
    if isSame { hash = following }
    return try result(of: chunks, hash: hash)
  }

  private func result<C: RowConsumer>(
    of chunks: [ParallelScan<C>.Chunk], hash: FileHash?
  ) throws(CSVError) -> ScanResult<C> {
    var offsets: [Int] = []
    var line = linesAbove
    var tally = RowTally()
    var rows = 0
    for chunk in chunks {
      offsets.append(line)
      tally.add(chunk.summary.tally, lineOffset: line)
      line += chunk.summary.newlines
      rows += chunk.summary.rows
    }
    return ScanResult(
      consumers: chunks.map(\.consumer), lineOffsets: offsets, rows: rows,
      findings: tally.findings(in: self), sha256: try hash?.finish())
  }
}
