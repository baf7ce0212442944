import Diagnostics
import Records

/// Exports that end where systems stop exporting, without a word.
enum ExportLimit {
  /// Rows at which list views, report builders and spreadsheets cut an export.
  ///
  /// Thousands are what systems allow in one download, the rest what old and new spreadsheets hold, with
  /// and without a header. A million is left out: no desk's system stops there, and made-up files do.
  private static let rows: Set<Int> = [
    1000, 2000, 5000, 10_000, 20_000, 50_000, 65_535, 65_536, 100_000, 1_048_575, 1_048_576,
  ]

  /// What to tell of a file of so many rows under its header, totals left out.
  static func findings(rows: Int, of file: RecognisedFile) -> [Finding] {
    guard Self.rows.contains(rows) else { return [] }
    return [
      Finding(
        .warning, "export-cut", at: SourcePosition(file: file.path),
        "the file has exactly \(grouped(rows)) rows: it was probably cut by the system's export limit, "
          + "and \(file.format.kind.words) are missing",
        suggestion:
          "compare the number with the system's list; where it is higher, export in parts "
          + "(a month each) and put all files beside each other",
        affects: file.format.kind.affectedKPIs)
    ]
  }

  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = "\(number % 1000)"
    return grouped(number / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension ClientRecords.Kind {
  /// What the records are called in a sentence.
  package var words: String { rawValue.replacing("-", with: " ") }
}
