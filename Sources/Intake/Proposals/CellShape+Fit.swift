/// Whether the cells of a column can be what a field wants.
extension CellShape {
  /// Words that say of such a column only what its cells say as well.
  var neutralNouns: [String] {
    switch self {
    case .time: ["time", "hours"]
    case .duration: ["time", "duration", "hours", "minutes", "seconds", "days"]
    case .count: ["count"]
    default: []
    }
  }

  /// 0…1, and what the cells are, in a word.
  ///
  /// A column without cells says neither yes nor no.
  func fit(_ facts: ColumnFacts, _ reading: HeaderReading) -> (share: Double, words: String) {
    if facts.isEmpty { return (0.55, "the column is empty") }
    switch self {
    case .time: return time(facts)
    case .duration: return duration(facts, reading)
    case .count: return count(facts)
    case .money: return (Self.step(facts.share(facts.numbers)), "numbers")
    case .number: return (Self.step(facts.share(facts.numbers)), "numbers")
    case .id: return id(facts)
    case .name, .person: return name(facts)
    case .title, .text: return text(facts)
    case .words: return words(facts)
    case .status: return status(facts)
    case .priority: return priority(facts)
    case .verdict: return verdict(facts)
    case .answer: return answer(facts)
    case .score: return score(facts)
    case .device: return words(facts)
    case .system: return system(facts)
    case .email:
      let share = facts.share(facts.emails)
      return share > 0.9 ? (1, "e-mail addresses") : (name(facts).0 * 0.8, name(facts).1)
    }
  }

  /// Nearly all is good, a good part is a doubt, less is a no.
  private static func step(_ share: Double) -> Double {
    share >= 0.97 ? 1 : share >= 0.9 ? 0.9 : share >= 0.7 ? 0.7 : 0
  }

  private func time(_ facts: ColumnFacts) -> (Double, String) {
    let written = Self.step(facts.share(facts.times))
    if written > 0 { return (written, Self.told(facts.share(facts.times), "dates")) }
    let counted = Self.step(facts.share(facts.epochs + facts.times))
    return (counted * 0.85, "numbers that can be dates")
  }

  private func duration(_ facts: ColumnFacts, _ reading: HeaderReading) -> (Double, String) {
    // A column of days and times is no amount of time.
    if facts.share(facts.times) > 0.5, facts.share(facts.durations) < 0.5 { return (0, "dates") }
    let written = Self.step(facts.share(facts.durations))
    if written > 0 { return (written, Self.told(facts.share(facts.durations), "amounts of time")) }
    let mixed = Self.step(facts.share(facts.durations + facts.numbers))
    return (reading.unit == nil ? mixed * 0.7 : mixed, "numbers")
  }

  private func count(_ facts: ColumnFacts) -> (Double, String) {
    (
      Self.step(facts.share(facts.integers)),
      Self.told(facts.share(facts.integers), "whole numbers")
    )
  }

  private func id(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.5 || facts.share(facts.durations) > 0.5 { return (0, "times") }
    if facts.share(facts.numbers - facts.integers) > 0.1 { return (0, "fractions") }
    let distinct = Double(facts.distinct) / Double(max(1, facts.filled))
    let length = facts.meanLength > 60 ? 0.4 : 1
    if distinct > 0.98 { return (length, "every cell is different") }
    if facts.distinct == 1, facts.filled > 3 { return (0, "all cells are the same") }
    return (length * (distinct > 0.05 ? 0.9 : 0.7), "\(facts.distinct) different values")
  }

  private func name(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.5 || facts.share(facts.durations) > 0.5 { return (0, "times") }
    if facts.share(of: CellWords.answers) > 0.95, facts.distinct <= 2 { return (0, "yes and no") }
    if facts.share(facts.numbers) > 0.9 { return (0.65, "numbers") }
    if facts.meanLength > 80 { return (0.3, "long texts") }
    return (1, Self.different(facts, "name"))
  }

  private func text(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.5 { return (0, "times") }
    if facts.share(facts.numbers) > 0.9 { return (0.2, "numbers") }
    return (1, "texts")
  }

  private func words(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.5 || facts.share(facts.durations) > 0.5 { return (0, "times") }
    if facts.meanLength > 80 { return (0.3, "long texts") }
    if facts.share(facts.numbers) > 0.9 { return (0.65, "numbers") }
    return (1, Self.different(facts, "word"))
  }

  private func status(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.3 { return (0, "times") }
    let known = facts.share(of: CellWords.statuses)
    if known > 0.5 { return (1, Self.told(known, "words for a state")) }
    if facts.distinct > 60 { return (0.2, "many different texts") }
    if facts.share(facts.numbers) > 0.9 { return (0.4, "numbers") }
    return (0.85, Self.different(facts, "word"))
  }

  private func priority(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.times) > 0.3 || facts.distinct > 40 { return (0, "no few words") }
    let known = facts.share { cell in
      let cell = cell.lowercased()
      return CellWords.priorities.contains(cell)
        || cell.split { !$0.isLetter }.contains { CellWords.priorities.contains(String($0)) }
    }
    return known > 0.5
      ? (1, Self.different(facts, "level")) : (0.75, Self.different(facts, "word"))
  }

  private func verdict(_ facts: ColumnFacts) -> (Double, String) {
    let known = facts.share(of: CellWords.verdicts.union(CellWords.answers))
    return (Self.step(known), Self.told(known, "words for kept or missed"))
  }

  private func answer(_ facts: ColumnFacts) -> (Double, String) {
    let billing = Set(CellWords.billing.values.joined())
    let known = facts.share(of: CellWords.answers.union(billing))
    return (Self.step(known), Self.told(known, "yes or no"))
  }

  private func score(_ facts: ColumnFacts) -> (Double, String) {
    if facts.share(facts.numbers) > 0.9 {
      guard facts.low >= 0, facts.high <= 5 else {
        return (facts.high <= 100 && facts.low >= 0 ? 0.5 : 0, "numbers beyond 1 to 5")
      }
      return (1, "numbers up to 5")
    }
    let known = facts.share(of: CellWords.satisfactionWords)
    return (known > 0.4 ? 1 : facts.distinct <= 8 ? 0.7 : 0, Self.different(facts, "word"))
  }

  private func system(_ facts: ColumnFacts) -> (Double, String) {
    let known = facts.share(where: CellWords.isSystem)
    if known > 0.5 { return (1, Self.told(known, "operating systems")) }
    return name(facts).0 > 0.9 ? (0.7, "\(facts.distinct) different texts") : (0, "no systems")
  }

  /// `every cell is a date` would be a lie at 97 %.
  private static func told(_ share: Double, _ what: String) -> String {
    share == 1 ? "all cells are \(what)" : "\(Int(share * 100)) % of the cells are \(what)"
  }

  /// `3 different words`, `1 word`.
  private static func different(_ facts: ColumnFacts, _ noun: String) -> String {
    facts.distinct == 1 ? "one \(noun)" : "\(facts.distinct) different \(noun)s"
  }
}
