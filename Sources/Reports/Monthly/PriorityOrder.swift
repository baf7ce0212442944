import KPIs

/// Priorities by urgency instead of by alphabet, as far as their words tell.
enum PriorityOrder {
  /// The most urgent first; words of one row are equally urgent.
  private static let ranks: [String: Int] = {
    let rows = [
      ["critical", "emergency", "urgent", "highest", "blocker"],
      ["high", "major"],
      ["medium", "normal", "moderate", "standard"],
      ["low", "minor"],
      ["lowest", "planning", "trivial"],
    ]
    return Dictionary(
      rows.enumerated().flatMap { rank, words in words.map { ($0, rank) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Where the priority belongs; names that say nothing ("P1", "2") stay in alphabetical order.
  static func rank(_ name: String) -> Int {
    if name.isEmpty { return 9 }
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
