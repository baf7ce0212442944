/// What follows from the country that a service provider works in.
package struct Country: Sendable, Equatable {
  /// ISO 3166, two capitals.
  package let code: String
  package let name: String
  /// The zone of its capital.
  package let timeZone: String
  /// Its other zones; none where it has only one.
  package let otherZones: [String]
  /// Whether a large part of it lives in another zone.
  package let hasSeveralZones: Bool
  package let currency: String
  /// The language of its reports as far as they can be had.
  package let language: String

  private init(
    _ code: String, _ name: String, _ timeZone: String, _ currency: String, _ language: String,
    otherZones: [String] = [], hasSeveralZones: Bool = false
  ) {
    self.code = code
    self.name = name
    self.timeZone = timeZone
    self.currency = currency
    self.language = language
    self.otherZones = otherZones
    self.hasSeveralZones = hasSeveralZones
  }

  /// The countries whose holidays come with the program.
  package static let all = [
    Country("DE", "Germany", "Europe/Berlin", "EUR", "en"),
    Country("ES", "Spain", "Europe/Madrid", "EUR", "es", otherZones: ["Atlantic/Canary"]),
    Country("FR", "France", "Europe/Paris", "EUR", "en"),
    Country("GB", "United Kingdom", "Europe/London", "GBP", "en"),
    Country("IT", "Italy", "Europe/Rome", "EUR", "it"),
    Country(
      "PT", "Portugal", "Europe/Lisbon", "EUR", "en",
      otherZones: ["Atlantic/Azores", "Atlantic/Madeira"]),
    Country(
      "US", "United States", "America/New_York", "USD", "en",
      otherZones: [
        "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
        "America/Anchorage", "Pacific/Honolulu",
      ], hasSeveralZones: true),
  ]

  package static let known = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The code that a person means by `es`, `Spain` or `UK`; nil for what is no country code.
  package static func code(meant text: String) -> String? {
    let word = text.uppercased()
    if word == "UK" { return "GB" }
    if let named = all.first(where: { $0.name.uppercased() == word }) { return named.code }
    let isCode = word.utf8.count == 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode ? word : nil
  }
}
