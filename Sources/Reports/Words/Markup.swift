import Documents

/// A text cut at its placeholders and its `*emphasis*`.
struct Markup: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    case plain
    case emphasis
    case strong
  }

  enum Content: Sendable, Equatable {
    case literal(String)
    case place(String)
  }

  struct Piece: Sendable, Equatable {
    var style: Style
    var content: Content
  }

  private(set) var pieces: [Piece] = []

  /// A phrase of the words file: places are `{name}`.
  init(phrase: String) { self.init(phrase, open: "{", close: "}") }

  /// A paragraph of an outline: places are `{{name}}`.
  init(prose: String) { self.init(prose, open: "{{", close: "}}") }

  /// The names of all places, in order.
  var places: [String] {
    pieces.compactMap { piece in
      if case .place(let name) = piece.content { name } else { nil }
    }
  }

  /// The words alone.
  func text(_ value: (String) -> String) -> String {
    if pieces.count == 1, case .literal(let literal) = pieces[0].content { return literal }
    var text = ""
    for piece in pieces {
      switch piece.content {
      case .literal(let literal): text += literal
      case .place(let name): text += value(name)
      }
    }
    return text
  }

  /// Neighbouring pieces of the same style become one run.
  func inlines(_ value: (String) -> String) -> [Inline] {
    if pieces.count == 1, case .literal(let literal) = pieces[0].content {
      return [Self.inline(pieces[0].style, literal)]
    }
    var runs: [(style: Style, text: String)] = []
    for piece in pieces {
      let text =
        switch piece.content {
        case .literal(let literal): literal
        case .place(let name): value(name)
        }
      if let last = runs.indices.last, runs[last].style == piece.style {
        runs[last].text += text
      } else {
        runs.append((piece.style, text))
      }
    }
    return runs.map(Self.inline)
  }

  private static func inline(_ style: Style, _ text: String) -> Inline {
    switch style {
    case .plain: .text(text)
    case .emphasis: .emphasis(text)
    case .strong: .strong(text)
    }
  }

  private init(_ text: String, open: String, close: String) {
    var rest = text[...]
    var style = Style.plain
    var literal = ""
    while !rest.isEmpty {
      if rest.hasPrefix(open), let place = Self.takePlace(&rest, open: open, close: close) {
        add(&literal, style)
        pieces.append(Piece(style: style, content: .place(place)))
      } else if let toggled = Self.takeMark(&rest, in: style) {
        add(&literal, style)
        style = toggled
      } else {
        literal.append(rest.removeFirst())
      }
    }
    add(&literal, style)
  }

  private mutating func add(_ literal: inout String, _ style: Style) {
    guard !literal.isEmpty else { return }
    pieces.append(Piece(style: style, content: .literal(literal)))
    literal = ""
  }

  private static func takePlace(_ rest: inout Substring, open: String, close: String) -> String? {
    let inside = rest.dropFirst(open.count)
    guard let end = inside.firstRange(of: close) else { return nil }
    rest = inside[end.upperBound...]
    return String(inside[..<end.lowerBound].trimmingSpaces)
  }

  /// A mark opens only where its partner follows, so that "2 * 3" stays as it is.
  private static func takeMark(_ rest: inout Substring, in style: Style) -> Style? {
    for (mark, marked) in [("**", Style.strong), ("*", .emphasis)] where rest.hasPrefix(mark) {
      let after = rest.dropFirst(mark.count)
      if style == marked {
        rest = after
        return .plain
      }
      guard style == .plain, after.first?.isWhitespace == false, after.contains(mark) else {
        continue
      }
      rest = after
      return marked
    }
    return nil
  }
}

extension StringProtocol {
  /// Without the spaces and tabs around it.
  var trimmingSpaces: SubSequence {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
