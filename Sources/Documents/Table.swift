/// Rows and columns with a caption.
package struct Table: Sendable {
  package enum Alignment: Sendable { case leading, trailing }

  package struct Column: Sendable {
    package var title: String
    package var alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  package struct Cell: Sendable {
    package var content: [Inline]
    package var tone: Tone
    /// Drawn beside the content in HTML; Markdown prints the content alone.
    package var trend: Sparkline?

    package init(_ content: [Inline], tone: Tone = .neutral, trend: Sparkline? = nil) {
      self.content = content
      self.tone = tone
      self.trend = trend
    }

    package init(_ text: String, tone: Tone = .neutral) {
      self.init([.text(text)], tone: tone)
    }
  }

  package var caption: String
  package var columns: [Column]
  /// Each row has as many cells as there are columns.
  package var rows: [[Cell]]
  /// Whether the first cell of a row names the row.
  package var hasRowHeaders: Bool
  /// Said under the table ("showing 50 of 312, the rest is in evidence/tickets.csv").
  package var note: String?

  package init(
    caption: String, columns: [Column], rows: [[Cell]], hasRowHeaders: Bool = true,
    note: String? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.note = note
  }
}
