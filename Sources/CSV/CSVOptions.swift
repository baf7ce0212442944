/// What a person says about a file that it does not say itself; nil means: find out.
package struct CSVOptions: Sendable {
  package var encoding: TextEncoding?
  package var delimiter: Unicode.Scalar?
  package var quote: Unicode.Scalar?
  /// Rows that begin with it are left out; never guessed.
  package var comment: Unicode.Scalar?
  /// False when the first row is data already.
  package var hasHeader: Bool

  package init(
    encoding: TextEncoding? = nil, delimiter: Unicode.Scalar? = nil, quote: Unicode.Scalar? = nil,
    comment: Unicode.Scalar? = nil, hasHeader: Bool = true
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.comment = comment
    self.hasHeader = hasHeader
  }
}
