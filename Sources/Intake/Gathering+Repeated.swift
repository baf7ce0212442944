import Diagnostics
import Records
import Settings

/// The same file twice, whatever its names are.
extension Gathering {
  /// The file read before with the very same bytes, for the same client.
  func twin<Reader>(of file: RecognisedFile, _ read: ReadFile<Reader>) -> String? {
    guard read.rows > 0, !read.sha256.isEmpty else { return nil }
    return recognised?.first { other in
      let account = accounts[Int(other.index)]
      return other.index != file.index && account.sha256 == read.sha256
        && account.format == file.format.name && other.hints.client == file.hints.client
    }?.path
  }

  /// Accounts for a file whose rows were all read before.
  mutating func leaveOut(_ file: RecognisedFile, twin: String, rows: Int) -> Finding {
    accounts[Int(file.index)].read = rows
    accounts[Int(file.index)].exclude(rows, by: .fileGivenTwice)
    return Finding(
      .warning, "file-repeated", at: SourcePosition(file: file.path),
      "the file is '\(twin)' once more, byte for byte; it was left out, so that nothing counts twice",
      suggestion: "remove one of the two", count: rows)
  }
}
