/// A finished report, before anyone decides whether it becomes Markdown, HTML or JSON.
///
/// All text is final: numbers are formatted, words are in the client's language. Renderers escape and
/// lay out, nothing else.
package struct Document: Sendable {
  package var title: String
  /// BCP 47 tag: `en`.
  package var language: String
  /// The lines under the title: client, month, who prepared it.
  package var subtitle: [String]
  package var blocks: [Block]
  /// The line at the foot of each page: client, month, provider.
  package var footer: String
  /// The same figures for machines.
  package var figures: FigureSet?
  /// The few words renderers add themselves ("Contents", "Chart data"), by key.
  package var labels: Labels

  package init(
    title: String, language: String = "en", subtitle: [String] = [], blocks: [Block] = [],
    footer: String = "", figures: FigureSet? = nil, labels: Labels = Labels()
  ) {
    self.title = title
    self.language = language
    self.subtitle = subtitle
    self.blocks = blocks
    self.footer = footer
    self.figures = figures
    self.labels = labels
  }

  /// Words the page itself needs, in the report's language.
  package struct Labels: Sendable {
    package var contents = "Contents"
    package var chartData = "Figures of this chart"
    package var skipToContent = "Skip to the report"
    /// Headers of the key figures where they are a table.
    package var figure = "Figure"
    package var value = "Value"
    package var remarks = "Remarks"

    package init() {}
  }
}

/// A part of a document.
package enum Block: Sendable {
  /// Level 2 or 3 (the title is level 1); `anchor` is `[a-z0-9-]+`, unique in the document.
  case heading(level: Int, [Inline], anchor: String)
  case paragraph([Inline])
  case bullets([[Inline]])
  case table(Table)
  case chart(Chart)
  case timeline(Timeline)
  case callout(Callout)
  /// The one-screen row of key figures.
  case tiles([Tile])
  /// Terms with their explanations (the glossary).
  case definitions([Definition])
}

/// A run of text inside a block.
package enum Inline: Sendable, Equatable {
  case text(String)
  case strong(String)
  case emphasis(String)
  case code(String)
  /// A jump to an anchor of the same document.
  case reference(String, anchor: String)
  /// A file beside this document, as a relative path of `[A-Za-z0-9./_-]`.
  case file(String, path: String)

  /// The words alone.
  package var plain: String {
    switch self {
    case .text(let s), .strong(let s), .emphasis(let s), .code(let s): s
    case .reference(let s, anchor: _), .file(let s, path: _): s
    }
  }
}

/// How a figure should feel; always said in words as well, never by colour alone.
package enum Tone: String, Sendable, Equatable {
  case neutral, good, warning, bad, muted
}

/// A box that stands out: what improved, what to do next, what was assumed.
package struct Callout: Sendable {
  package var tone: Tone
  package var title: String
  package var blocks: [Block]

  package init(tone: Tone, title: String, blocks: [Block]) {
    self.tone = tone
    self.title = title
    self.blocks = blocks
  }
}

/// One key figure of the first screen.
package struct Tile: Sendable {
  package var title: String
  package var value: String
  /// "target 95 %", "below target", "was 96.1 %".
  package var notes: [String]
  package var tone: Tone
  package var trend: Sparkline?

  package init(
    title: String, value: String, notes: [String] = [], tone: Tone = .neutral,
    trend: Sparkline? = nil
  ) {
    self.title = title
    self.value = value
    self.notes = notes
    self.tone = tone
    self.trend = trend
  }
}

/// A term and what it means.
package struct Definition: Sendable {
  package var term: String
  package var anchor: String
  package var text: [Inline]

  package init(term: String, anchor: String, text: [Inline]) {
    self.term = term
    self.anchor = anchor
    self.text = text
  }
}
