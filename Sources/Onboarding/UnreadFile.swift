import Diagnostics
import Intake
import Records

/// A file that could not be used, and why.
struct UnreadFile {
  let file: String
  let code: String
  let reason: String

  /// Findings that say why a file is not read, before those about its oddities.
  static let reasons: Set<String> = [
    "format-unknown", "map-unconfirmed", "format-not-found", "column-missing",
    "date-order-ambiguous", "decimal-sign-ambiguous",
  ]
}

extension Evidence {
  /// Files of which no row was read, each with the first reason that was found.
  var unreadFiles: [UnreadFile] {
    let read = Set(outcome.accounts.filter { $0.read > 0 }.map(\.file))
    return outcome.accounts.filter { !read.contains($0.file) }.map { account in
      let own = findings.filter { $0.position.file == account.file }
      let finding =
        own.first { UnreadFile.reasons.contains($0.code) } ?? own.min { $0.severity < $1.severity }
      return UnreadFile(
        file: account.file, code: finding?.code ?? "",
        reason: JSON5Text.plain(finding?.message ?? "it holds no rows", limit: 160))
    }
  }
}
