import KPIs

/// Priorities by urgency instead of by alphabet, as far as their words tell.
enum PriorityOrder {
  /// The most urgent first; words of one row are equally urgent.
  private static let ranks: [String: Int] = {
    let rows = [
      [
        "critical", "emergency", "urgent", "highest", "blocker", "crítica", "critica", "critique",
        "kritisch",
        "urgente", "dringend", "máxima", "massima",
      ],
      ["high", "major", "alta", "haute", "hoch"],
      [
        "medium", "normal", "moderate", "standard", "media", "média", "moyenne", "mittel",
        "normale",
      ],
      ["low", "minor", "baja", "bassa", "baixa", "basse", "niedrig"],
      ["lowest", "planning", "trivial", "planificación", "mínima", "minima"],
    ]
    return Dictionary(
      rows.enumerated().flatMap { rank, words in words.map { ($0, rank) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Where the priority belongs; names that say nothing ("P1", "2") stay in alphabetical order.
  static func rank(_ name: String) -> Int {
    if name.isEmpty { return 9 }
    let rank = name.utf8.allSatisfy { $0 < 0x80 } ? asciiRank(name) : anyRank(name)
    guard rank == 1 || rank == 3, name.utf8.contains(0x20), isVery(name) else { return rank }
    return rank == 1 ? 0 : 4
  }

  private static let very: Set = ["very", "muy", "molto", "muito", "très", "sehr"]

  /// "Very high" stands with the critical ones, "very low" with the lowest.
  private static func isVery(_ name: String) -> Bool {
    name.lowercased().split(whereSeparator: { !$0.isLetter }).contains { very.contains(String($0)) }
  }

  private static func asciiRank(_ name: String) -> Int {
    var word: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: word.append(byte | 0x20)
      default:
        if let rank = rank(ofWord: word) { return rank }
        word.removeAll(keepingCapacity: true)
      }
    }
    return rank(ofWord: word) ?? 2
  }

  private static func rank(ofWord word: [UInt8]) -> Int? {
    word.isEmpty ? nil : ranks[String(decoding: word, as: UTF8.self)]
  }

  private static func anyRank(_ name: String) -> Int {
    for word in name.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let rank = ranks[String(word)] { return rank }
    }
    return 2
  }

  static func sorted(_ names: [String]) -> [String] { sorted(names) { $0 } }

  static func sorted(_ parts: [Score.Part]) -> [Score.Part] { sorted(parts, by: \.name) }

  private static func sorted<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    elements.map { (rank: rank(name($0)), name: name($0), element: $0) }
      .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
      .map(\.element)
  }
}
