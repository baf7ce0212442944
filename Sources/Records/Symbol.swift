/// A short text that repeats (a priority, a technician), stored once in a `Lexicon`.
package struct Symbol: Sendable, Hashable {
  package var index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// The cell was empty or held one of the format's words for a missing value.
  @inlinable package static var missing: Symbol { Symbol(0) }
  @inlinable package var isMissing: Bool { index == 0 }
}

/// The texts behind symbols; index 0 is the missing value and reads as "".
package struct Lexicon: Sendable {
  private let words: [String]

  /// - Parameter words: The text of each symbol, `words[0]` being "".
  package init(words: [String] = [""]) {
    self.words = words.isEmpty ? [""] : words
  }

  package var count: Int { words.count }

  package subscript(symbol: Symbol) -> String {
    symbol.index < words.count ? words[Int(symbol.index)] : ""
  }
}
