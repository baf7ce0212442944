package import Documents

/// The report's words in one language, with the way it writes numbers and dates.
///
/// Read once a run: every phrase is already cut at its placeholders when the first client's report
/// is written.
package struct Strings: Sendable {
  /// BCP 47 tag: `en`.
  package let language: String
  package let numbers: NumberStyle
  package let dates: DateStyle
  private let phrases: [String: Phrase]

  /// Reads what `Templates/strings.<language>.json5` says.
  package init(parsing text: String) throws(StringsError) {
    let words = try WordsFile(parsing: text)
    language = try words.text("language")
    numbers = try NumberStyle(words)
    dates = try DateStyle(words)
    phrases = words.phrases()
  }

  /// Every key that names a phrase, in no order.
  package var keys: [String] { Array(phrases.keys) }

  /// A phrase with its placeholders filled in.
  ///
  /// A key that the words do not have is a mistake of the program: the phrase reads `[key]`, and a
  /// test finds it.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    phrases[key]?.filled(count: nil, values) ?? "[\(key)]"
  }

  /// A phrase in the form that a number asks for; the number stands in `{count}`.
  package func callAsFunction(
    _ key: String, count: Double, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    phrases[key]?.filled(count: (count, numbers.amount(count)), values) ?? "[\(key)]"
  }

  /// The same for a whole number.
  package func callAsFunction(
    _ key: String, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    self(key, count: Double(count), values)
  }

  /// A phrase that another language may have and English does not need.
  package func optional(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String? {
    phrases[key]?.filled(count: nil, values)
  }

  func phrase(_ key: String) -> Phrase? { phrases[key] }

  /// A phrase with its emphasis kept.
  package func inlines(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> [Inline] {
    phrases[key]?.inlines(values) ?? [.text("[\(key)]")]
  }
}

/// Why a language's words cannot be used.
package struct StringsError: Error, Equatable {
  package let message: String

  package init(_ message: String) { self.message = message }
}
