/// What a person said when asked, by options or on a terminal; everything has a default.
package struct Answers: Sendable, Equatable {
  /// The provider's name; "" unknown.
  package var name = ""
  /// Two capitals; "" unknown.
  package var country = ""
  /// IANA zone; "" for the country's.
  package var timeZone = ""
  /// Pairs of names that mean one company.
  package var same: [SameCompany] = []
  /// Pairs of names that mean two companies, however alike.
  package var different: [SameCompany] = []

  package init() {}

  /// The zone in which times without one are read.
  package var zoneName: String {
    timeZone.isEmpty ? Country.known[country]?.timeZone ?? "UTC" : timeZone
  }
}

/// Two names that may be one company's.
package struct SameCompany: Sendable, Equatable {
  package var name: String
  package var other: String

  package init(_ name: String, _ other: String) {
    self.name = name
    self.other = other
  }
}
