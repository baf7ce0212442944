import Documents

/// A sentence with places to fill in, in its singular and plural form.
///
/// `{name}` is a place, `*word*` emphasis, `**word**` strong. What is filled in is never read as
/// markup.
struct Phrase: Sendable {
  private let one: Markup?
  private let other: Markup

  init(one: String? = nil, other: String) {
    self.one = one.map(Markup.init(phrase:))
    self.other = Markup(phrase: other)
  }

  func filled(count: (Double, String)?, _ values: KeyValuePairs<String, String>) -> String {
    form(for: count?.0).text { Self.value($0, count?.1, values) }
  }

  func filled(_ value: (String) -> String) -> String { other.text(value) }

  func inlines(_ values: KeyValuePairs<String, String>) -> [Inline] {
    other.inlines { Self.value($0, nil, values) }
  }

  /// English, Spanish and Italian all say "one" for exactly one and "other" below a million.
  private func form(for count: Double?) -> Markup {
    guard let one, count == 1 else { return other }
    return one
  }

  private static func value(
    _ name: String, _ count: String?, _ values: KeyValuePairs<String, String>
  ) -> String {
    for (key, value) in values where key == name { return value }
    if name == "count", let count { return count }
    return "[\(name)]"
  }
}
