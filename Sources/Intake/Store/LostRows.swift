import Diagnostics
import Records

/// Rows of one kind that found no place.
struct LostRows {
  private let code: String
  private let message: String
  private let remedy: Remedy
  private var rows = CountedRows()

  /// What a person can do about them.
  enum Remedy {
    case listTheSpelling
    case nameTheClient

    fileprivate var words: String {
      switch self {
      case .listTheSpelling: "list the spelling among a client's aliases in the settings"
      case .nameTheClient: "name the client of the whole file in the settings"
      }
    }

    fileprivate func setting(_ file: String) -> String {
      switch self {
      case .listTheSpelling: "clients: [{ name: \"…\", aliases: [\"…\"] }]"
      case .nameTheClient: JSON5.input(file, "client: \"…\"")
      }
    }
  }

  init(_ code: String, _ message: String, remedy: Remedy = .listTheSpelling) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  mutating func add(_ source: Source) { rows.add(source) }

  func findings(files: [String], affects: [String]) -> [Finding] {
    rows.findings(
      .warning, code, files: files, message, consequence: "they are in no figure",
      suggestion: remedy.words, setting: remedy.setting(rows.firstFile(files)), affects: affects)
  }
}
