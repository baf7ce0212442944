package import Records

extension Strings {
  /// A phrase whose values come as a dictionary, as assumptions carry them.
  package func sentence(for assumption: Assumption) -> String {
    let key = "assumption.\(assumption.key)"
    guard let phrase = phrase(key) else { return "[\(key)]" }
    return phrase.filled { assumption.values[$0] ?? "[\($0)]" }
  }
}
