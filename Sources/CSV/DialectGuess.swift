/// Finds out how a file separates and quotes, by trying.
///
/// For every likely delimiter the head is read as it would be later; the reading with the most even
/// rows and the most cells that are clean numbers, dates or words wins.
/// After van den Burg, Nazábal, Sutton: "Wrangling messy CSV files by detecting row and type
/// patterns" (2019).
struct DialectGuess {
  private static let usual: [Unicode.Scalar] = [",", ";", "\t", "|"]
  private static let unusual: [Unicode.Scalar] = ["\u{1F}", "^", "~", ":", " "]

  private(set) var dialect: CSVDialect
  private let block: Block
  private let isWhole: Bool
  /// How often each byte occurs.
  private let census: [Int]

  init(_ text: FileText, options: CSVOptions, separator: Unicode.Scalar?, skipping: Int) {
    dialect = CSVDialect(encoding: text.encoding, hasBOM: text.hasBOM)
    dialect.comment = options.comment
    let sample = Self.lines(HeadTable.rowLimit, of: text.head[skipping...])
    block = Block(sample)
    isWhole = text.headIsWhole && sample.count == text.head.count - skipping
    census = sample.census
    dialect.quote = options.quote ?? likelierQuote()
    if let given = options.delimiter ?? separator {
      dialect.delimiter = given
    } else {
      dialect = likeliestDelimiter(quotes: options.quote.map { [$0] } ?? ["\"", "'"])
    }
    dialect.isSpaced = isSpaced()
    dialect.escape = likelierEscape()
  }

  /// The first lines, at least 64 KiB of them.
  private static func lines(_ count: Int, of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.count > 65_536 else { return text }
    var left = count
    for index in text.indices where text[index] == 0x0A {
      left -= 1
      if left <= 0, index - text.startIndex >= 65_536 { return text[...index] }
    }
    return text
  }

  private func table(_ change: (inout CSVDialect) -> Void) -> HeadTable {
    var tried = dialect
    change(&tried)
    return HeadTable(block, isWhole: isWhole, dialect: ByteDialect(tried))
  }

  // MARK: quote

  /// Apostrophes quote where they stand around fields and no double quote does.
  private func likelierQuote() -> Unicode.Scalar {
    guard census[0x27] > 1, fieldsBetween(0x27) > 1, fieldsBetween(0x22) == 0 else { return "\"" }
    return "'"
  }

  /// How many fields stand between two of these.
  private func fieldsBetween(_ quote: UInt8) -> Int {
    let text = UnsafeBufferPointer(start: block.bytes, count: block.filled)
    let isMark = { (index: Int) in
      !text.indices.contains(index) || [0x2C, 0x3B, 0x09, 0x7C, 0x0A, 0x0D].contains(text[index])
    }
    var opens = 0
    var closes = 0
    for index in text.indices where text[index] == quote {
      let isSpaced = index > 0 && text[index - 1] == 0x20
      if isMark(isSpaced ? index - 2 : index - 1) { opens += 1 }
      if isMark(index + 1) { closes += 1 }
    }
    return min(opens, closes)
  }

  private func likelierEscape() -> CSVDialect.Escape {
    guard census[0x5C] > 0 else { return .doubled }
    let doubled = table { $0.escape = .doubled }
    let backslash = table { $0.escape = .backslash }
    return backslash.troubled < doubled.troubled ? .backslash : .doubled
  }

  // MARK: delimiter

  private func likeliestDelimiter(quotes: [Unicode.Scalar]) -> CSVDialect {
    var best = dialect
    var bestScore = 0.0
    for delimiter in Self.usual where census[Int(delimiter.value)] > 0 {
      let score = DialectScore(table { $0.delimiter = delimiter }).value
      guard score > bestScore * 1.000_001 else { continue }
      best.delimiter = delimiter
      bestScore = score
    }
    if bestScore > 0, isTable(table { $0 = best }) { return best }
    for delimiter in Self.unusual where census[Int(delimiter.value)] > 1 {
      for quote in quotes {
        for escape in census[0x5C] > 0 ? CSVDialect.Escape.allCases : [.doubled] {
          var tried = dialect
          (tried.delimiter, tried.quote, tried.escape) = (delimiter, quote, escape)
          let table = table { $0 = tried }
          guard isTable(table), table.count > 2, beginsWithNames(table) else { continue }
          let score = 0.4 * DialectScore(table).value
          if score > bestScore { (best, bestScore) = (tried, score) }
        }
      }
    }
    return best
  }

  /// Nearly all rows of one width, and quotes only where they belong.
  private func isTable(_ table: HeadTable) -> Bool {
    guard let common = table.widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return false
    }
    let odd = table.count - common.value
    return common.key > 1 && odd * 20 <= table.count && table.troubled * 20 <= table.count
  }

  /// The first row is as wide as the others, holds names, and more of them than prose would.
  private func beginsWithNames(_ table: HeadTable) -> Bool {
    let width = table.fieldCount(0)
    return width > 2 && table.widths[width, default: 0] * 2 > table.count && table.isNames(0)
  }

  /// Nearly every delimiter has a space behind it.
  private func isSpaced() -> Bool {
    let bytes = ByteDialect(dialect)
    guard bytes.delimiter != 0x20, census[0x20] > 1 else { return false }
    block.index(bytes)
    let text = UnsafeBufferPointer(start: block.bytes, count: block.filled)
    var all = 0
    var spaced = 0
    for token in 0..<block.tokenCount {
      let at = Int(block.tokens[token])
      guard text[at] == bytes.delimiter, at + 1 < text.count else { continue }
      all += 1
      if text[at + 1] == 0x20 { spaced += 1 }
    }
    return all > 1 && spaced * 20 >= all * 19
  }
}
