import Documents

/// A block of the outline and how it is filled.
struct Section: Sendable {
  /// What the outline calls it: `{{scorecard}}`.
  let name: String
  /// Empty where there is nothing to say.
  let blocks: @Sendable (ReportFacts) -> [Block]

  init(_ name: String, blocks: @escaping @Sendable (ReportFacts) -> [Block]) {
    self.name = name
    self.blocks = blocks
  }
}
