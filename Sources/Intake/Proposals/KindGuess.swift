/// What a file comes to as one kind of record.
struct KindGuess: Sendable {
  /// One field and what it would be read from.
  struct Match: Sendable {
    let field: String
    let shape: CellShape
    let source: ColumnSource
    var confidence: Double
    var why: String
  }

  let signs: KindSigns
  /// Sure enough to be proposed.
  private(set) var sure: [Match] = []
  /// Not sure enough: written as a comment.
  private(set) var unsure: [Match] = []

  /// Below it a line is only a comment.
  static let threshold = 0.6
  private static let least = 0.3

  init(_ signs: KindSigns, _ sample: ExportSample, _ sources: [ColumnSource]) {
    self.signs = signs
    assign(Self.candidates(signs, sources), sample)
  }

  private static func candidates(_ signs: KindSigns, _ sources: [ColumnSource]) -> [Match] {
    signs.fields.flatMap { field in
      sources.compactMap { source -> Match? in
        let named =
          field.names.map { name in
            name.weight * source.reading.fit(name.nouns, neutral: signs.nouns)
          }.max() ?? 0
        guard named >= least else { return nil }
        let held = field.shape.fit(source.facts, source.reading)
        guard named * held.share >= least else { return nil }
        let words =
          named > 0.9 ? "called so" : named > 0.7 ? "called much like it" : "perhaps called so"
        return Match(
          field: field.field, shape: field.shape, source: source, confidence: named * held.share,
          why: "\(words); \(held.words)")
      }
    }
  }

  /// The surest first; a column fills one field, a field takes one column.
  private mutating func assign(_ candidates: [Match], _ sample: ExportSample) {
    let ranked = candidates.enumerated().sorted { a, b in
      Self.rank(a.element).lexicographicallyPrecedes(Self.rank(b.element))
        || (Self.rank(a.element) == Self.rank(b.element) && a.offset < b.offset)
    }.map(\.element)
    var fields: Set<String> = []
    var columns: Set<Int> = []
    for match in ranked where match.confidence >= Self.threshold {
      guard !fields.contains(match.field), !columns.contains(match.source.own) else { continue }
      fields.insert(match.field)
      columns.formUnion(match.source.columns.count > 1 ? [match.source.own] : match.source.columns)
      sure.append(match)
    }
    let paired = Set(sure.filter { $0.source.columns.count > 1 }.flatMap(\.source.columns))
    sure = sure.filter { $0.source.columns.count > 1 || !paired.contains($0.source.own) }
    for match in ranked
    where !sure.contains(where: { $0.field == match.field })
      && !unsure.contains(where: { $0.field == match.field }) && !paired.contains(match.source.own)
    {
      unsure.append(match)
    }
  }

  /// Smaller is better: confidence, then two columns before one, then how much of the column is filled.
  private static func rank(_ match: Match) -> [Double] {
    [
      -(match.confidence * 100).rounded(), match.source.columns.count > 1 ? 0 : 1,
      -(match.source.facts.fillRate * 100).rounded(),
    ]
  }

  func match(_ field: String) -> Match? { sure.first { $0.field == field } }
}

extension KindGuess {
  /// Needed fields nobody was found for.
  var missing: [String] {
    let required = FieldNames.required(of: signs.kind).filter { match($0) == nil }
    let others = signs.needs.filter { list in list.allSatisfy { match($0) == nil } }
    return required + others.compactMap(\.first)
  }

  var isPossible: Bool { missing.isEmpty }

  /// How sure the whole is.
  ///
  /// - Formula: the least sure needed field × (0.75 + 0.25 × found share of the typical fields).
  var confidence: Double {
    let needed = FieldNames.required(of: signs.kind).compactMap { match($0)?.confidence }
    let typical = signs.typical.map { match($0)?.confidence ?? 0 }
    let share = typical.isEmpty ? 1 : min(1, typical.reduce(0, +) / Double(typical.count) * 1.5)
    return min(0.98, (needed.min() ?? 0) * (0.75 + 0.25 * share))
  }

  /// How much of the file the kind explains: what two kinds are compared by.
  var weight: Double { confidence * sure.reduce(0) { $0 + $1.confidence } }
}
