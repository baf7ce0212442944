/// How a file writes its table down.
package struct CSVDialect: Sendable, Equatable {
  /// How a quote is written inside a quoted field.
  package enum Escape: String, Sendable, CaseIterable {
    case doubled, backslash
  }

  package var encoding: TextEncoding
  package var hasBOM: Bool
  package var delimiter: Unicode.Scalar
  package var quote: Unicode.Scalar
  package var escape: Escape
  /// Every delimiter is followed by a space that is not part of the field: `1, "a", 2`.
  package var isSpaced: Bool
  /// Rows that begin with it are left out.
  package var comment: Unicode.Scalar?

  package init(
    encoding: TextEncoding = .utf8, hasBOM: Bool = false, delimiter: Unicode.Scalar = ",",
    quote: Unicode.Scalar = "\"", escape: Escape = .doubled, isSpaced: Bool = false,
    comment: Unicode.Scalar? = nil
  ) {
    self.encoding = encoding
    self.hasBOM = hasBOM
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.isSpaced = isSpaced
    self.comment = comment
  }
}

/// The dialect as the inner loops want it: one byte a role.
struct ByteDialect {
  /// Stands in for a delimiter outside ASCII, which the loader replaces.
  static let standIn: UInt8 = 0x1F

  let delimiter: UInt8
  let quote: Int
  let backslash: Bool
  let spaced: Bool
  /// 256, which is no byte, when there is none.
  let comment: Int

  init(_ dialect: CSVDialect) {
    delimiter = dialect.delimiter.isASCII ? UInt8(dialect.delimiter.value) : Self.standIn
    quote = dialect.quote.isASCII ? Int(dialect.quote.value) : 0x22
    backslash = dialect.escape == .backslash
    spaced = dialect.isSpaced && delimiter != 0x20
    comment = dialect.comment.map { $0.isASCII ? Int($0.value) : 256 } ?? 256
  }
}
