/// What the words of a column mean, as a map's `values` say it.
enum ValueWords {
  static func values(
    of field: String, _ shape: CellShape, _ source: ColumnSource
  ) -> [String: [String]] {
    switch shape {
    case .verdict: return verdict(source)
    case .score: return score(source.facts)
    case .answer where field == "billing": return billing(source.facts)
    case .status where source.facts.share(of: CellWords.answers) > 0.95:
      return answered(source.facts, yes: "closed", no: "open")
    default: return [:]
    }
  }

  /// "Yes" in a column named after breaches means a breach.
  private static func verdict(_ source: ColumnSource) -> [String: [String]] {
    let isBreach = source.reading.has("missed")
    var values = answered(
      source.facts, yes: isBreach ? "missed" : "met", no: isBreach ? "met" : "missed")
    for word in source.facts.order {
      if CellWords.met.contains(word.lowercased()) { values["met", default: []].append(word) }
      if CellWords.missed.contains(word.lowercased()) { values["missed", default: []].append(word) }
    }
    return values
  }

  private static func answered(
    _ facts: ColumnFacts, yes: String, no: String
  ) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for word in facts.order {
      if Vocabulary.answers["yes"]?.contains(word.lowercased()) ?? false {
        values[yes, default: []].append(word)
      }
      if Vocabulary.answers["no"]?.contains(word.lowercased()) ?? false {
        values[no, default: []].append(word)
      }
    }
    return values
  }

  private static func billing(_ facts: ColumnFacts) -> [String: [String]] {
    var values = answered(facts, yes: "billable", no: "notBillable")
    for word in facts.order {
      for meaning in CellWords.billing.keys.sorted()
      where CellWords.billing[meaning]?.contains(word.lowercased()) ?? false {
        values[meaning, default: []].append(word)
      }
    }
    return values
  }

  private static func score(_ facts: ColumnFacts) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for word in facts.order {
      for (points, words) in CellWords.satisfaction where words.contains(word.lowercased()) {
        values[points, default: []].append(word)
      }
    }
    return values
  }
}
