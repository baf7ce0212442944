import CSV
import Diagnostics
import Records

/// The words of a column that nobody has a meaning for, told together.
struct UnknownWords {
  private let file: RecognisedFile
  private let column: String
  /// The most frequent first.
  private let words: [(word: String, rows: ReadingNotes.Rows)]
  private static let mostWords = 20

  init(_ file: RecognisedFile, _ column: String, _ words: [String: ReadingNotes.Rows]) {
    self.file = file
    self.column = column
    self.words = words.map { ($0.key, $0.value) }.sorted {
      ($1.rows.count, $0.word) < ($0.rows.count, $1.word)
    }
  }

  /// The same, for whoever wants to explain them.
  var statuses: [UnknownStatus] {
    guard isStatus else { return [] }
    return words.map { entry in
      UnknownStatus(
        word: entry.word, count: entry.rows.count,
        place: SourcePosition(file: file.path, line: entry.rows.lines.first),
        guess: StatusGuess.meaning(of: entry.word))
    }
  }

  var finding: Finding {
    Finding(
      .warning, "word-unknown",
      at: SourcePosition(file: file.path, line: examples.first?.line, column: column),
      value: words.count == 1 ? words[0].word : nil, message,
      consequence: isStatus
        ? "where no column says when they ended, these tickets count as open" : nil,
      suggestion: isStatus
        ? "say what each means (open, paused, resolved or closed) in the settings"
        : "name the words under 'values' in an own column map (mspreport formats \(file.format.name))",
      setting: isStatus ? setting : nil, count: words.reduce(0) { $0 + $1.rows.count },
      examples: examples, affects: file.format.kind.affectedKPIs)
  }

  private var message: String {
    if words.count == 1 { return "nobody has said what '\(words[0].word)' means here" }
    let list = words.prefix(Self.mostWords).map { "'\($0.word)' (\($0.rows.count))" }
    return "nobody has said what these \(words.count) words mean here: "
      + list.joined(separator: ", ")
      + (words.count > Self.mostWords ? " and \(words.count - Self.mostWords) more" : "")
  }

  private var isStatus: Bool {
    let header = HeaderNames(file.csv.header)
    return file.format.columns["status"]
      .map { rule in header.position(ofAny: rule.from) == header.position(of: column) } ?? false
  }

  private var setting: String {
    let list = words.prefix(Self.mostWords).map { entry in
      let guess = StatusGuess.meaning(of: entry.word)
      return "\(JSON5.quoted(entry.word)): \"\(guess.isEmpty ? "…" : guess)\""
    }
    return "rules: { statuses: { \(list.joined(separator: ", ")) } }"
  }

  private var examples: [SourcePosition] {
    words.flatMap(\.rows.lines).sorted().prefix(Finding.mostExamples)
      .map { SourcePosition(file: file.path, line: $0) }
  }
}
