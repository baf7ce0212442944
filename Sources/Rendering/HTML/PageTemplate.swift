/// A page with places for the parts of a report: `{{title}}`.
struct PageTemplate: Sendable {
  /// A part of the report that a page has a place for.
  enum Place: String, CaseIterable, Sendable {
    case language, title, policy, theme, skip, masthead, contents, body, footer
  }

  enum Piece: Sendable {
    case literal([UInt8])
    case place(Place)
  }

  let pieces: [Piece]
  /// What stands in double braces without being a place.
  let unknownPlaces: [String]

  init(_ page: String) {
    var pieces: [Piece] = []
    var unknown: [String] = []
    var rest = page[...]
    while let (before, name, after) = Self.nextPlace(in: rest) {
      pieces.append(.literal(Array(before.utf8)))
      if let place = Place(rawValue: name) {
        pieces.append(.place(place))
      } else {
        unknown.append(name)
      }
      rest = after
    }
    pieces.append(.literal(Array(rest.utf8)))
    self.pieces = pieces
    unknownPlaces = unknown
  }

  var missingPlaces: [Place] {
    Place.allCases.filter { place in
      !pieces.contains { piece in
        if case .place(let other) = piece { other == place } else { false }
      }
    }
  }

  private static func nextPlace(
    in text: Substring
  ) -> (before: Substring, name: String, after: Substring)? {
    guard let open = firstPair(of: "{", in: text) else { return nil }
    let tail = text[text.index(open, offsetBy: 2)...]
    guard let close = firstPair(of: "}", in: tail) else { return nil }
    let name = tail[..<close].filter { $0 != " " }
    return (text[..<open], name, tail[tail.index(close, offsetBy: 2)...])
  }

  private static func firstPair(of brace: Character, in text: Substring) -> String.Index? {
    text.indices.dropLast().first { text[$0] == brace && text[text.index(after: $0)] == brace }
  }
}
