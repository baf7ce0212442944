/// Finds out how a file separates and quotes, by trying.
///
/// For every likely delimiter the head is read as it would be later; the reading with the most even
/// rows and the most cells that are clean numbers, dates or words wins.
/// After van den Burg, Nazábal, Sutton: "Wrangling messy CSV files by detecting row and type
/// patterns" (2019).
struct DialectGuess {
  static let usual: [Unicode.Scalar] = [",", ";", "\t", "|"]
  static let unusual: [Unicode.Scalar] = ["\u{1F}", "^", "~", ":", " "]

  private(set) var dialect: CSVDialect
  private let block: Block
  private let isWhole: Bool

  init(_ text: FileText, options: CSVOptions, separator: Unicode.Scalar?, skipping: Int) {
    dialect = CSVDialect(encoding: text.encoding, hasBOM: text.hasBOM)
    block = Block(text.head[skipping...])
    isWhole = text.headIsWhole
    dialect.comment = options.comment
    dialect.quote = options.quote ?? "\""
    if options.quote == nil { dialect.quote = likelierQuote() }
    if let given = options.delimiter ?? separator {
      dialect.delimiter = given
    } else {
      dialect.delimiter = likeliestDelimiter()
    }
    dialect.isSpaced = options.delimiter == nil && isSpaced()
    dialect.escape = likelierEscape()
  }

  private func table(_ change: (inout CSVDialect) -> Void) -> HeadTable {
    var tried = dialect
    change(&tried)
    return HeadTable(block, isWhole: isWhole, dialect: ByteDialect(tried))
  }

  private func likelierQuote() -> Unicode.Scalar {
    let marks = Set(",;\t|\n\r".utf8)
    var pairs: [UInt8: Int] = [:]
    for quote in [UInt8(0x22), 0x27] {
      var opens = 0
      var closes = 0
      for index in 0..<block.filled where block.bytes[index] == quote {
        if index == 0 || marks.contains(block.bytes[index - 1]) { opens += 1 }
        if index + 1 == block.filled || marks.contains(block.bytes[index + 1]) { closes += 1 }
      }
      pairs[quote] = min(opens, closes)
    }
    return pairs[0x27, default: 0] > 1 && pairs[0x22, default: 0] == 0 ? "'" : "\""
  }

  private func likeliestDelimiter() -> Unicode.Scalar {
    var best: (delimiter: Unicode.Scalar, score: Double) = (",", 0)
    for (rank, delimiter) in (Self.usual + Self.unusual).enumerated()
    where (0..<block.filled).contains(where: { UInt32(block.bytes[$0]) == delimiter.value }) {
      let tried = table { $0.delimiter = delimiter }
      let isUsual = rank < Self.usual.count
      guard isUsual || (tried.count > 2 && tried.widths.count == 1) else { continue }
      let score = (isUsual ? 1 : 0.4) * DialectScore(tried).value
      if score > best.score * 1.000_001 { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// Nearly every delimiter has a space behind it.
  private func isSpaced() -> Bool {
    let bytes = ByteDialect(dialect)
    guard bytes.delimiter != 0x20 else { return false }
    block.index(bytes)
    var all = 0
    var spaced = 0
    for token in 0..<block.tokenCount {
      let at = Int(block.tokens[token])
      guard block.bytes[at] == bytes.delimiter, at + 1 < block.filled else { continue }
      all += 1
      if block.bytes[at + 1] == 0x20 { spaced += 1 }
    }
    return all > 1 && spaced * 20 >= all * 19
  }

  private func likelierEscape() -> CSVDialect.Escape {
    guard let quote = dialect.quote, quote.isASCII else { return .doubled }
    let hasBackslash = (1..<max(1, block.filled)).contains {
      UInt32(block.bytes[$0]) == quote.value && block.bytes[$0 - 1] == 0x5C
    }
    guard hasBackslash else { return .doubled }
    let doubled = table { $0.escape = .doubled }
    let backslash = table { $0.escape = .backslash }
    return backslash.troubled < doubled.troubled ? .backslash : .doubled
  }
}
