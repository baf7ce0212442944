package import Records

extension Strings {
  /// An assumption as a sentence.
  ///
  /// - Returns: nil where the words have no sentence for it.
  package func sentence(for assumption: Assumption) -> String? {
    phrase("assumption.\(assumption.key)")?.filled { assumption.values[$0] ?? "[\($0)]" }
  }
}
