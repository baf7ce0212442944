/// What a file comes to as one kind of record.
struct KindGuess: Sendable {
  /// One field and what it would be read from.
  struct Match: Sendable {
    let field: String
    let shape: CellShape
    let source: ColumnSource
    var confidence: Double
    var why: String

    /// Up to three different cells.
    var examples: [String] { Array(source.facts.order.prefix(3)) }
  }

  let signs: KindSigns
  /// Sure enough to be proposed.
  private(set) var sure: [Match] = []
  /// Not sure enough: written as a comment.
  private(set) var unsure: [Match] = []
  let fileName: HeaderReading
  /// What the header and the file's name speak of.
  private let nouns: Set<String>

  /// Below it a line is only a comment.
  static let threshold = 0.6
  private static let least = 0.4
  /// An empty column says nothing: then its name has to fit.
  private static let leastOfEmpty = 0.53

  init(_ signs: KindSigns, _ sources: [ColumnSource], fileName: HeaderReading) {
    self.signs = signs
    self.fileName = fileName
    nouns = sources.reduce(into: fileName.nouns) { $0.formUnion($1.reading.nouns) }
    assign(Self.candidates(signs, sources))
  }

  private static func candidates(_ signs: KindSigns, _ sources: [ColumnSource]) -> [Match] {
    signs.fields.flatMap { field in
      sources.compactMap { source -> Match? in
        let named =
          field.names.map { name in
            name.weight
              * source.reading.fit(name.nouns, neutral: signs.nouns + field.shape.neutralNouns)
          }.max() ?? 0
        guard named >= least else { return nil }
        let held = field.shape.fit(source.facts, source.reading)
        guard named * held.share >= (source.facts.isEmpty ? leastOfEmpty : least) else {
          return nil
        }
        let words =
          named > 0.9
          ? "the name fits" : named > 0.7 ? "the name fits nearly" : "the name may fit"
        return Match(
          field: field.field, shape: field.shape, source: source, confidence: named * held.share,
          why: "\(words); \(held.words)")
      }
    }
  }

  /// The surest first; a column fills one field, a field takes one column.
  private mutating func assign(_ candidates: [Match]) {
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
      && !unsure.contains(where: { $0.field == match.field })
      && columns.isDisjoint(with: match.source.columns) && !paired.contains(match.source.own)
    {
      unsure.append(match)
    }
  }

  /// Smaller is better: confidence, then day and time before the day alone, but one name
  /// before two, then how much of the column is filled.
  private static func rank(_ match: Match) -> [Double] {
    [
      -(match.confidence * 100).rounded(),
      match.source.columns.count > 1 && match.shape == .time ? 0 : 1,
      match.source.columns.count > 1 ? 1 : 0,
      -(match.source.facts.fillRate * 100).rounded(),
    ]
  }

  func match(_ field: String) -> Match? { sure.first { $0.field == field } }

  /// What was held to be sure and is doubted by other columns.
  mutating func doubt(_ field: String, because reason: String) {
    guard let place = sure.firstIndex(where: { $0.field == field }) else { return }
    var match = sure.remove(at: place)
    match.confidence *= 0.5
    match.why += "; \(reason)"
    unsure.append(match)
  }

  /// The column is for another field.
  mutating func rename(_ field: String, to other: String) {
    unsure.removeAll { $0.field == other }
    guard let place = sure.firstIndex(where: { $0.field == field }) else { return }
    let match = sure.remove(at: place)
    sure.append(
      Match(
        field: other, shape: match.shape, source: match.source, confidence: match.confidence,
        why: match.why))
  }

  /// What was hardly more than a hint and is borne out by other columns.
  mutating func affirm(_ field: String, because reason: String) {
    guard match(field) == nil, let place = unsure.firstIndex(where: { $0.field == field })
    else { return }
    var match = unsure.remove(at: place)
    match.confidence += 0.2
    match.why += "; \(reason)"
    if match.confidence >= Self.threshold { sure.append(match) } else { unsure.append(match) }
  }
}

extension KindGuess {
  /// Needed fields nobody was found for.
  var missing: [String] {
    let required = FieldNames.required(of: signs.kind).filter { match($0) == nil }
    let others = signs.needs.filter { list in
      list.allSatisfy { need in
        match(need) == nil && !nouns.contains(where: { noun in "#\(noun)" == need })
      }
    }
    return required + others.compactMap(\.first)
  }

  var isPossible: Bool { missing.isEmpty }

  /// How sure the whole is.
  ///
  /// - Formula: the least sure needed field × (0.75 + 0.25 × found share of the typical fields), less below
  ///   five rows.
  var confidence: Double {
    let needed = FieldNames.required(of: signs.kind).compactMap { match($0)?.confidence }
    let typical = signs.typical.map { match($0)?.confidence ?? 0 }
    let share = typical.isEmpty ? 1 : min(1, typical.reduce(0, +) / Double(typical.count) * 1.5)
    // Of few rows much can look like anything.
    let rows = sure.first.map { min(1, 0.85 + 0.03 * Double($0.source.facts.rows)) } ?? 0
    return min(0.98, (needed.min() ?? 0) * (0.75 + 0.25 * share) * rows)
  }

  /// How much of the file the kind explains: what two kinds are compared by.
  var weight: Double { confidence * sure.reduce(0) { $0 + $1.confidence } }
}
