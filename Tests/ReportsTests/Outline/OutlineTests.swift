import Testing

@testable import Reports

struct OutlineTests {
  @Test func `headings, paragraphs, bullets and blocks`() throws {
    let outline = try Outline(
      parsing: """
        <!-- a note
        for the editor -->
        Dear {{client}},
        this is *your* month.

        {{ summary }}

        ## Key figures
        - one
        - **two**

        {{scorecard}}
        """)
    #expect(
      outline.items == [
        .paragraph(Markup(prose: "Dear {{client}}, this is *your* month.")),
        .block("summary"),
        .heading(level: 2, Markup(prose: "Key figures"), anchor: "key-figures"),
        .bullets([Markup(prose: "one"), Markup(prose: "**two**")]),
        .block("scorecard"),
      ])
  }

  @Test func `a value alone on a line is a paragraph`() throws {
    #expect(
      try Outline(parsing: "{{period}}").items == [.paragraph(Markup(prose: "{{period}}"))])
  }

  @Test func `headings with the same words have anchors of their own`() throws {
    let outline = try Outline(parsing: "## A b\n## A b\n### A b")
    let anchors = outline.items.compactMap { item -> String? in
      if case .heading(_, _, let anchor) = item { anchor } else { nil }
    }
    #expect(anchors == ["a-b", "a-b-2", "a-b-3"])
  }

  static let mistakes: [(text: String, line: Int, message: String, suggestion: String?)] = [
    ("\n{{scorcard}}", 2, "no block named '{{scorcard}}'", "did you mean '{{scorecard}}'"),
    ("{{xyzzy-plugh}}", 1, "no block named '{{xyzzy-plugh}}'", nil),
    ("Dear {{cleint}}", 1, "no value named '{{cleint}}'", "did you mean '{{client}}'"),
    (
      "It was {{kpi:no-such-figure-at-all}}.", 1, "no value named '{{kpi:no-such-figure-at-all}}'",
      nil
    ),
    (
      "See {{scorecard}} here", 1, "the block '{{scorecard}}' stands inside a line",
      "give it a line of its own"
    ),
    (
      "# Report", 1, "a heading begins with '## ' or '### ', not '# Report'",
      "leave it out; the report prints its own title"
    ),
    ("##Report", 1, "a heading begins with '## ' or '### ', not '##Report'", nil),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named with its line and what to do`(
    text: String, line: Int, message: String, suggestion: String?
  ) {
    let problem = OutlineProblem(line: line, message: message, suggestion: suggestion)
    #expect(throws: OutlineProblems(problems: [problem])) { try Outline(parsing: text) }
  }

  @Test func `all mistakes are reported at once`() {
    let problems = OutlineProblems(problems: [
      OutlineProblem(
        line: 1, message: "no block named '{{tile}}'", suggestion: "did you mean '{{tiles}}'"),
      OutlineProblem(
        line: 3, message: "no value named '{{periode}}'", suggestion: "did you mean '{{period}}'"),
    ])
    #expect(throws: problems) { try Outline(parsing: "{{tile}}\n\n## In {{periode}}") }
  }

  static let prose: [(text: String, pieces: [Markup.Piece])] = [
    ("a *b* c", [.plain("a "), .emphasis("b"), .plain(" c")]),
    ("**a {{client}}**", [.strong("a "), Markup.Piece(style: .strong, content: .place("client"))]),
    ("2 * 3 * 4", [.plain("2 * 3 * 4")]),
    ("a * b", [.plain("a * b")]),
    ("a {{ b", [.plain("a {{ b")]),
  ]

  @Test(arguments: prose)
  func `prose is cut at its values and its emphasis`(text: String, pieces: [Markup.Piece]) {
    #expect(Markup(prose: text).pieces == pieces)
  }

  @Test func `the shipped outline is understood`() throws {
    #expect(try !Shipped.outline().items.isEmpty)
  }
}

extension Markup.Piece {
  static func plain(_ text: String) -> Self { Self(style: .plain, content: .literal(text)) }
  static func emphasis(_ text: String) -> Self { Self(style: .emphasis, content: .literal(text)) }
  static func strong(_ text: String) -> Self { Self(style: .strong, content: .literal(text)) }
}
