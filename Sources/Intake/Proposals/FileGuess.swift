import CSV
import Records

/// What an export that no known map fits seems to be.
struct FileGuess: Sendable {
  private(set) var proposal: MapProposal?
  /// What the file seems to be when nothing can be made of it, or what it lacks; "" when nobody knows.
  private(set) var remark = ""
  /// No figure needs such a file.
  private(set) var isNeedless = false

  /// Below it a guess is kept to oneself.
  private static let least = 0.5

  init(_ csv: CSVFile) {
    guard let rows = try? csv.sample(), !rows.isEmpty else { return }
    let sample = ExportSample(header: csv.header, rows: rows)
    let sources = sample.sources
    let fileName = HeaderReading(MapName.stem(of: csv.name))
    let guesses = KindSigns.all.map { KindGuess($0, sample, sources) }
    let possible = guesses.filter { $0.isPossible && $0.confidence >= Self.least }
      .map { (guess: $0, weight: $0.weight * (fileName.speaks(of: $0.signs) ? 1.15 : 1)) }
    guard let best = possible.max(by: { $0.weight < $1.weight }) else {
      explain(guesses, sample)
      return
    }
    var draft = MapDraft(best.guess, sample)
    let second = possible.filter { $0.guess.signs.kind != best.guess.signs.kind }.max {
      $0.weight < $1.weight
    }
    if let second, second.weight > best.weight * 0.8 {
      draft.doubts.insert("the file could also hold \(second.guess.signs.kind.words)", at: 0)
    }
    proposal = MapProposal(draft, file: csv.name)
  }

  private mutating func explain(_ guesses: [KindGuess], _ sample: ExportSample) {
    if let words = NeedlessFile.words(for: sample) {
      isNeedless = true
      remark = "it seems to be \(words), which no figure needs"
      return
    }
    let near = guesses.filter { $0.missing.count == 1 && $0.sure.count >= 3 }
      .max { $0.sure.count < $1.sure.count }
    if let near {
      remark =
        "as \(near.signs.kind.words) it lacks a column for '\(near.missing[0])'"
    }
  }

  /// `id from 'case_enquiry_id', created from 'open_dt'`.
  static func words(_ columns: [ProposedColumn]) -> String {
    columns.prefix(12).map { column in
      let names = (column.rule.from + column.rule.join).map { "'\($0)'" }.joined(separator: " and ")
      return "\(column.field) from \(names)"
    }.joined(separator: ", ") + (columns.count > 12 ? " and \(columns.count - 12) more" : "")
  }
}

extension HeaderReading {
  fileprivate func speaks(of signs: KindSigns) -> Bool { signs.nouns.contains { has($0) } }
}

extension MapProposal {
  init(_ draft: MapDraft, file: String) {
    let guess = draft.guess
    let name = MapName.name(for: file)
    let confidence = guess.confidence
    self.init(
      file: file, name: name, kind: guess.signs.kind, confidence: confidence,
      columns: draft.lines.map { line in
        ProposedColumn(
          field: line.match.field, rule: line.rule, confidence: line.match.confidence,
          why: line.match.why, examples: draft.examples(of: line.match))
      },
      unused: draft.unused, doubts: draft.doubts,
      mapText: MapText(
        draft: draft, name: name, file: file, confidence: confidence, recognise: draft.recognise
      ).text)
  }
}

extension MapDraft {
  /// Columns of the header that no line names.
  var unused: [String] {
    let used = Set((lines + spare).flatMap { $0.rule.from + $0.rule.join })
    return sample.header.filter { !used.contains($0) && !$0.isEmpty }
  }

  /// What the file is known by: the needed columns and the surest others.
  var recognise: [String] {
    let needed = FieldNames.required(of: guess.signs.kind)
    let ranked = lines.sorted { a, b in
      let (first, second) = (needed.contains(a.match.field), needed.contains(b.match.field))
      return first == second ? a.match.confidence > b.match.confidence : first
    }
    var names: [String] = []
    for name in ranked.flatMap({ $0.rule.from + $0.rule.join }) + unused where names.count < 6 {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
