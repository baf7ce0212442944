import Diagnostics

/// Reads a file's head and says how to read the rest.
struct Sniffer {
  /// Rows of a file in one piece that are looked at to tell the table from what is around it.
  private static let rowLimit = 20_000

  let name: String
  let source: ByteSource
  let options: CSVOptions

  func sniff() throws(CSVError) -> FoundTable {
    try checkOptions()
    var text = try FileText(name: name, source: source, encoding: options.encoding)
    let separator = SeparatorLine(text.head)
    let given = options.delimiter ?? separator?.delimiter ?? Self.currencySign(in: text)
    if let given, !given.isASCII { try text.replaceDelimiter(given) }
    let start = separator?.size ?? 0
    let dialect = DialectGuess(text, options: options, separator: given, skipping: start).dialect
    let isWhole = text.headIsWhole
    let table = HeadTable(
      Block(text.head[start...]), isWhole: isWhole, dialect: ByteDialect(dialect),
      rowLimit: isWhole ? Self.rowLimit : HeadTable.rowLimit)
    guard table.count > 0 else {
      throw CSVError(isWhole ? .blank : .rowTooLong(bytes: FileText.headSize), in: name)
    }
    var found = FoundTable(text, dialect, start: start)
    let extent = TableExtent(table, isWhole: isWhole && table.count < Self.rowLimit)
    found.cut(to: extent, of: table, name: name)
    if options.hasHeader {
      let header = HeaderRow(in: table, width: extent.width)
      try refuseOneColumn(
        table, header.index, width: extent.width, quote: ByteDialect(dialect).quote)
      found.take(header, of: table, name: name)
    }
    return found
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

  /// A table of one column whose name holds a usual delimiter was not understood.
  private func refuseOneColumn(
    _ table: HeadTable, _ row: Int, width: Int, quote: Int
  ) throws(CSVError) {
    guard table.fieldCount(row) == 1, width < 2 else { return }
    let only = table.text(row, 0)
    let isQuoted = table.raw(row).first.map { Int($0) == quote } ?? false
    let usual = [(",", "commas"), (";", "semicolons"), ("\t", "tabs")]
    guard !isQuoted, let held = usual.first(where: { only.contains($0.0) }) else { return }
    throw CSVError(.oneColumn(holding: held.1), in: name, line: Int(table.rows.lines[row]))
  }
}
