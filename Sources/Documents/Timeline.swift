/// What happened to one ticket, drawn along a line of time, with the words that say the same.
///
/// Places are fractions of the line: 0 its beginning, 1 its end. What lies outside is drawn at that end,
/// what is no number is left out of the drawing; the words are printed in any case.
package struct Timeline: Sendable {
  /// A part of the line.
  package struct Stretch: Sendable, Equatable {
    package enum Kind: Sendable, CaseIterable {
      /// Business hours, in which the clock runs.
      case open
      /// The clock stands still.
      case paused
      /// Past the target, and not done.
      case late
    }

    package var kind: Kind
    package var from: Double
    package var to: Double

    package init(_ kind: Kind, from: Double, to: Double) {
      self.kind = kind
      self.from = from
      self.to = to
    }
  }

  /// A moment with its name: "Created", "Target", "Resolved".
  package struct Mark: Sendable, Equatable {
    package var at: Double
    package var name: String
    /// "3 Oct, 09:12".
    package var time: String
    package var tone: Tone

    package init(at: Double, name: String, time: String, tone: Tone = .neutral) {
      self.at = at
      self.name = name
      self.time = time
      self.tone = tone
    }
  }

  /// A midnight or the like on the scale under the line.
  package struct Tick: Sendable, Equatable {
    package var at: Double
    package var label: String

    package init(at: Double, label: String) {
      self.at = at
      self.label = label
    }
  }

  package var title: String
  /// What it comes to, in a sentence or two.
  package var alternative: String
  /// May overlap; `open` lies under `paused`, and both under `late`.
  package var stretches: [Stretch]
  /// By time; numbered in the drawing, and printed in this order as a list under it.
  package var marks: [Mark]
  /// Evenly spaced, or only few of their labels have room.
  package var ticks: [Tick]
  /// What the shades mean, of those that are drawn.
  package var key: [(kind: Stretch.Kind, label: String)]

  package init(
    title: String, alternative: String, stretches: [Stretch], marks: [Mark], ticks: [Tick],
    key: [(kind: Stretch.Kind, label: String)]
  ) {
    self.title = title
    self.alternative = alternative
    self.stretches = stretches
    self.marks = marks
    self.ticks = ticks
    self.key = key
  }
}
