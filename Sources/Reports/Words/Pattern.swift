/// A phrase with one place for a number, cut once: "{n} min".
struct Pattern: Sendable {
  private let before: String
  private let after: String

  init(_ phrase: String) {
    let parts = phrase.split(
      separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false)
    before = parts.first.map(String.init) ?? ""
    after = parts.count > 1 ? String(parts[1]) : ""
  }

  func callAsFunction(_ number: String) -> String { before + number + after }
}
