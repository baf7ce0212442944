/// Figures to be drawn, with the words that say the same.
///
/// Every chart has a text alternative and its figures as a table, so that nothing is said by a drawing
/// alone.
package struct Chart: Sendable {
  package enum Kind: Sendable {
    /// One group of upright bars a label.
    case columns
    /// Upright bars, the series of one label on top of each other.
    case stackedColumns
    /// One line a series, a gap where there is no value.
    case lines
    /// One lying bar a label.
    case bars
  }

  package struct Series: Sendable {
    package var name: String
    /// nil: not measured; a gap, never 0.
    package var values: [Double?]
    /// The same values as the report prints them.
    package var labels: [String]

    package init(name: String, values: [Double?], labels: [String]) {
      self.name = name
      self.values = values
      self.labels = labels
    }
  }

  package var kind: Kind
  package var title: String
  /// One sentence that a reader who cannot see the drawing hears.
  package var alternative: String
  /// One a position on the axis ("Jul", "Aug").
  package var categories: [String]
  package var series: [Series]
  /// A horizontal line, with its name ("target 95 %").
  package var target: (value: Double, label: String)?
  /// The highest value the axis must show (1 for a ratio); nil: from the data.
  package var axisMaximum: Double?
  /// Labels for the axis, bottom to top, evenly spaced from 0 to the maximum; empty: none.
  package var axisLabels: [String]

  package init(
    kind: Kind, title: String, alternative: String, categories: [String], series: [Series],
    target: (value: Double, label: String)? = nil, axisMaximum: Double? = nil,
    axisLabels: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.alternative = alternative
    self.categories = categories
    self.series = series
    self.target = target
    self.axisMaximum = axisMaximum
    self.axisLabels = axisLabels
  }
}

/// A line the height of a word.
package struct Sparkline: Sendable {
  /// Oldest first; nil where nothing was measured.
  package var values: [Double?]
  /// "Jul 94 %, Aug 95 %, …".
  package var alternative: String

  package init(values: [Double?], alternative: String) {
    self.values = values
    self.alternative = alternative
  }
}
