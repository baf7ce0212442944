import KPIs

/// Priorities by urgency instead of by alphabet, as far as their words tell.
enum PriorityOrder {
  /// The most urgent first; words of one row are equally urgent.
  private static let ranks = [
    ["critical", "emergency", "urgent", "highest", "blocker"],
    ["high", "major"],
    ["medium", "normal", "moderate", "standard"],
    ["lowest", "planning", "trivial"],
    ["low", "minor"],
  ]

  /// Where the priority belongs; names that say nothing ("P1", "2") stay in alphabetical order.
  static func rank(_ name: String) -> Int {
    if name.isEmpty { return 9 }
    let name = name.lowercased()
    guard let row = ranks.firstIndex(where: { $0.contains { name.contains($0) } }) else { return 2 }
    return row == 3 ? 5 : row
  }

  static func sorted(_ names: [String]) -> [String] {
    names.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  static func sorted(_ parts: [Score.Part]) -> [Score.Part] {
    parts.sorted { (rank($0.name), $0.name) < (rank($1.name), $1.name) }
  }
}
