/// Something about the inputs that a person should know, and what to do about it.
///
/// Findings are collected, sorted and printed; they never stop a run by themselves.
package struct Finding: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Comparable {
    case error, warning, note

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  package var severity: Severity
  /// A stable kebab-case name: `date-order-ambiguous`.
  package var code: String
  package var position: SourcePosition
  /// The cell as it stands in the export.
  package var value: String?
  /// Lower-case, without a full stop, in the words of the export.
  package var message: String
  /// What it means for the figures, as a sentence; nil where the message says it.
  package var consequence: String?
  /// The next step, as an imperative.
  package var suggestion: String?
  /// A piece of the settings that resolves it, ready to be copied.
  package var setting: String?
  /// How many rows (or files) it concerns.
  package var count: Int
  /// The first few places, where there are several.
  package var examples: [SourcePosition]
  /// Ids of the KPIs whose figures it touches.
  package var affects: [String]

  /// So many examples are told.
  package static let mostExamples = 5

  package init(
    _ severity: Severity, _ code: String, at position: SourcePosition, value: String? = nil,
    _ message: String, consequence: String? = nil, suggestion: String? = nil,
    setting: String? = nil, count: Int = 1, examples: [SourcePosition] = [],
    affects: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.position = position
    self.value = value
    self.message = message
    self.consequence = consequence
    self.suggestion = suggestion
    self.setting = setting
    self.count = count
    self.examples = examples
    self.affects = affects
  }
}
