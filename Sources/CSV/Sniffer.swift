import Diagnostics

/// Reads a file's head and says how to read the rest.
struct Sniffer {
  let name: String
  let source: ByteSource
  let options: CSVOptions

  struct Result {
    var dialect: CSVDialect
    var header: [String]
    var headerLine: Int
    var findings: [Finding]
    var headRows: [[String]]
    var linesAbove: Int
    var target: ScanTarget
  }

  func sniff() throws(CSVError) -> Result {
    try checkOptions()
    var text = try FileText(name: name, source: source, encoding: options.encoding)
    let separator = SeparatorLine(text.head)
    let given = options.delimiter ?? separator?.delimiter ?? Self.currencySign(in: text)
    if let given, !given.isASCII { try text.replaceDelimiter(given) }
    let start = separator?.size ?? 0
    let guess = DialectGuess(text, options: options, separator: given, skipping: start)
    let head = Block(text.head[start...])
    let table = HeadTable(head, isWhole: text.headIsWhole, dialect: ByteDialect(guess.dialect))
    guard table.count > 0 else { throw CSVError(.blank, in: name) }
    return try read(table, text, guess.dialect, start: start)
  }

  private func checkOptions() throws(CSVError) {
    let reserved: Set<Unicode.Scalar> = ["\n", "\r", "\0"]
    if let delimiter = options.delimiter, reserved.contains(delimiter) {
      throw CSVError(.badOption("a line end cannot separate columns"), in: name)
    }
    if let quote = options.quote, reserved.contains(quote) || !quote.isASCII {
      throw CSVError(.badOption("'\(quote)' cannot be a quote"), in: name)
    }
  }

  /// GLPI separates with `¤` when asked to.
  private static func currencySign(in text: FileText) -> Unicode.Scalar? {
    let line = text.head.prefix { $0 != 0x0A && $0 != 0x0D }
    let signs = String(decoding: line, as: UTF8.self).unicodeScalars.count { $0 == "¤" }
    return signs > 1 ? "¤" : nil
  }

  private func read(
    _ table: HeadTable, _ text: FileText, _ dialect: CSVDialect, start: Int
  ) throws(CSVError) -> Result {
    let lineOffset = text.head[..<start].lineEnds
    var findings = text.findings
    var headRows: [[String]] = []
    var header = (0..<table.width).map { "column \($0 + 1)" }
    var dataStart = start + Int(table.rows.starts[0])
    var headerLine = 0
    var raw: [UInt8] = []
    if options.hasHeader {
      let found = HeaderRow(in: table, of: name, lineOffset: lineOffset)
      let names = table.texts(found.index)
      try refuseOneColumn(names, table, found.index, quote: ByteDialect(dialect).quote)
      headerLine = Int(table.rows.lines[found.index]) + lineOffset
      findings += found.findings
      headRows = found.isGrouped ? [table.texts(found.index - 1), names] : [names]
      let columns = HeaderNames(names)
      header = columns.names
      findings += columns.findings(at: SourcePosition(file: name, line: headerLine))
      raw = Array(table.raw(found.index))
      dataStart = start + behindLineEnd(Int(table.rows.ends[found.index]), in: text.head[start...])
    }
    let target = ScanTarget(
      name: name, source: text.source, dialect: ByteDialect(dialect),
      range: (text.range.lowerBound + dataStart)..<text.range.upperBound, fieldCount: header.count,
      header: header.count > 1 ? raw : [])
    return Result(
      dialect: dialect, header: header, headerLine: headerLine, findings: findings,
      headRows: headRows, linesAbove: text.head[..<dataStart].lineEnds, target: target)
  }

  private func behindLineEnd(_ end: Int, in text: ArraySlice<UInt8>) -> Int {
    let rest = text.dropFirst(end)
    if rest.starts(with: [0x0D, 0x0A]) { return end + 2 }
    return rest.isEmpty ? end : end + 1
  }

  private func refuseOneColumn(
    _ names: [String], _ table: HeadTable, _ row: Int, quote: Int
  ) throws(CSVError) {
    guard names.count == 1, let only = names.first else { return }
    let held = [",": "commas", ";": "semicolons", "\t": "tabs"].filter { only.contains($0.key) }
    guard let sign = held.sorted(by: { $0.key < $1.key }).first else { return }
    let isQuoted = table.raw(row).first.map { Int($0) == quote } ?? false
    if isQuoted { return }
    throw CSVError(
      .oneColumn(holding: sign.value), in: name, line: Int(table.rows.lines[row]))
  }
}

extension ArraySlice<UInt8> {
  /// Physical lines that end in here.
  var lineEnds: Int {
    var count = 0
    var before: UInt8 = 0
    for byte in self {
      if byte == 0x0D || (byte == 0x0A && before != 0x0D) { count += 1 }
      before = byte
    }
    return count
  }
}
