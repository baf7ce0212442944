import Diagnostics
import Records

/// Rows of one kind that found no place.
struct LostRows {
  private let code: String
  private let message: String
  private let suggestion: String
  private var rows = CountedRows()

  init(_ code: String, _ message: String, suggestion: String = Self.listTheSpelling) {
    self.code = code
    self.message = message
    self.suggestion = suggestion
  }

  static let listTheSpelling = "list the spelling among a client's aliases in the settings"
  static let nameTheClient =
    "name the client of the whole file in the settings: inputs: [{ files: \"…\", client: \"…\" }]"

  mutating func add(_ source: Source) { rows.add(source) }

  func findings(files: [String], affects: [String]) -> [Finding] {
    rows.findings(
      .warning, code, files: files, message,
      suggestion: suggestion, affects: affects)
  }
}
