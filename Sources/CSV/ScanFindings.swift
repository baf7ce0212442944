import Diagnostics

extension RowTally {
  /// One finding a kind, at the first row.
  func findings(in file: CSVFile) -> [Finding] {
    Kind.allCases.compactMap { kind in
      let entry = self[kind]
      guard entry.count > 0 else { return nil }
      return Finding(
        kind.severity, kind.code, at: SourcePosition(file: file.name, line: entry.lines.first),
        kind.message(columns: file.header.count) + entry.others, suggestion: kind.suggestion,
        count: entry.count)
    }
  }
}

extension RowTally.Entry {
  /// The other lines, as far as they are known.
  fileprivate var others: String {
    guard count > 1 else { return "" }
    let named = lines.dropFirst().map(String.init)
    let rest = count - lines.count
    let list = rest > 0 ? named + ["\(rest) more"] : named
    let joined = list.count > 1 ? list.dropLast().joined(separator: ", ") + " and " : ""
    return "; also line \(joined)\(list.last ?? "")"
  }
}

extension RowTally.Kind {
  fileprivate var severity: Finding.Severity { .warning }

  fileprivate var code: String {
    switch self {
    case .strayQuote: "stray-quote"
    case .unbalancedQuote: "unbalanced-quote"
    case .fileCut: "file-cut"
    case .ragged: "ragged-row"
    case .headerRepeated: "header-repeated"
    case .nulBytes: "nul-bytes"
    case .mixedEncoding: "mixed-encoding"
    case .brokenText: "broken-text"
    }
  }

  fileprivate func message(columns: Int) -> String {
    switch self {
    case .strayQuote: "a quote stands inside a field and was read as a letter"
    case .unbalancedQuote: "a quote opens a field and never closes; it was read as a letter"
    case .fileCut: "the file ends in the middle of a row"
    case .ragged:
      "the row does not have \(columns) \(columns == 1 ? "field" : "fields"), as the header does"
    case .headerRepeated: "the header stands here once more and was skipped"
    case .nulBytes: "NUL bytes in the row were dropped"
    case .mixedEncoding: "the row is not in the file's encoding; read as windows-1252"
    case .brokenText: "half characters in the row were replaced"
    }
  }

  fileprivate var suggestion: String {
    switch self {
    case .strayQuote: "write quotes inside a field twice"
    case .unbalancedQuote: "close the quote in the export"
    case .fileCut: "export it again"
    case .ragged: "look for a delimiter in an unquoted field, or for a total line"
    case .headerRepeated: "export all pages into one table"
    case .nulBytes, .brokenText: "compare the row with the system, or export again"
    case .mixedEncoding: "check names with accents in the row"
    }
  }
}
