import Diagnostics
import Intake
import Records

/// What a run came to, in words that a test can compare.
struct Run {
  let outcome: Intake.Outcome

  var store: RecordStore { outcome.store }
  var clientNames: [String] { store.clients.map(\.name) }

  func records(of name: String) -> ClientRecords? {
    store.clients.firstIndex { $0.name == name }.map { store.records(of: $0) }
  }

  /// The only client's records.
  var records: ClientRecords? { store.clients.count == 1 ? store.records(of: 0) : nil }

  /// Each as `file:line: column: 'value': reason; suggestion`.
  var rejects: [String] {
    outcome.rejects.map {
      "\(store.files[Int($0.file)]):\($0.line): \($0.column): '\($0.value)': \($0.reason)"
        + "; \($0.suggestion)"
    }
  }

  /// Each as `severity code file:line:column 'value' (count): message; suggestion`.
  var findings: [String] { outcome.findings.map(\.words) }

  func findings(_ code: String) -> [String] {
    outcome.findings.filter { $0.code == code }.map(\.words)
  }

  var codes: [String] { outcome.findings.map(\.code) }

  /// `read = used + excluded + rejected` of each file.
  var books: [String] {
    outcome.accounts.map { "\($0.read) = \($0.used) + \($0.excluded) + \($0.rejected)" }
  }

  /// Everything, as text.
  var dump: [String] {
    var lines = findings + rejects + books
    lines += outcome.accounts.map { "\($0.file) \($0.format) \($0.sha256) \($0.encoding)" }
    lines += outcome.accounts.map { "\($0.firstDay ?? 0)...\($0.lastDay ?? 0)" }
    for client in store.clients.indices { lines += store.records(of: client).dump }
    return lines
  }
}

extension Finding {
  var words: String {
    var place = position.file
    if let line = position.line { place += ":\(line)" }
    if let column = position.column { place += ":\(column)" }
    let shown = value.map { " '\($0)'" } ?? ""
    let next = suggestion.map { "; \($0)" + (setting.map { ": \($0)" } ?? "") } ?? ""
    return "\(severity.rawValue) \(code) \(place)\(shown) (\(count)): \(message)\(next)"
  }
}
