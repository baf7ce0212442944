import Diagnostics
import Records

/// Rows of one kind that found no place.
struct LostRows {
  private let code: String
  private let message: String
  private var rows = CountedRows()

  init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  mutating func add(_ source: Source) { rows.add(source) }

  func findings(files: [String], affects: [String]) -> [Finding] {
    rows.findings(
      .warning, code, files: files, message,
      suggestion: "list the spelling among a client's aliases in the settings", affects: affects)
  }
}
