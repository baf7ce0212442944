import KPIs

/// What a report contains and in which order, as a Markdown file says it.
///
/// Headings and paragraphs are printed as they stand; `{{name}}` alone on a line is a block that the
/// program fills, `{{name}}` inside a line a value.
package struct Outline: Sendable {
  /// A line of the outline, or the lines of one paragraph.
  enum Item: Sendable, Equatable {
    case heading(level: Int, Markup, anchor: String)
    case paragraph(Markup)
    case bullets([Markup])
    case block(String)
  }

  let items: [Item]

  /// Reads what `Templates/monthly.md` or the workspace's own file says.
  package init(parsing text: String) throws(OutlineProblems) {
    var parser = OutlineParser(blocks: Sections.names, values: Value.names)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      parser.read(line, at: index + 1)
    }
    items = try parser.finish()
  }

  /// What `{{name}}` inside a line stands for.
  enum Value {
    /// Names without a figure.
    static let plain = [
      "client", "period", "period-start", "period-end", "provider", "data-as-of",
    ]
    /// Names that go before a key figure's id: `{{kpi:sla-resolution}}`.
    static let figures = ["kpi", "target", "previous"]

    static var names: Set<String> {
      var names = Set(plain)
      for kind in figures {
        for kpi in KPICatalog.all { names.insert("\(kind):\(kpi.id)") }
      }
      return names
    }
  }
}

/// Everything that is wrong with an outline, by line.
package struct OutlineProblems: Error, Equatable {
  package var problems: [OutlineProblem]
}

/// One mistake in an outline.
package struct OutlineProblem: Sendable, Equatable {
  package var line: Int
  /// Lower-case, without a full stop.
  package var message: String
  /// The next step, as an imperative.
  package var suggestion: String?
}
