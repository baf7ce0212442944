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
  private let sample: ExportSample
  private let guesses: [KindGuess]

  /// Maps of the names in `taken` there are already.
  init(_ csv: CSVFile, taken: Set<String> = []) {
    let rows = (try? csv.sample()) ?? []
    sample = ExportSample(header: csv.header, rows: rows)
    let sources = sample.sources
    let fileName = HeaderReading(MapName.stem(of: csv.name))
    let sample = sample
    guesses =
      rows.isEmpty
      ? []
      : KindSigns.all.map { signs in
        var guess = KindGuess(signs, sources, fileName: fileName)
        guess.weigh(sample)
        return guess
      }
    guard let draft else {
      explain()
      return
    }
    proposal = MapProposal(draft, file: csv.name, taken: taken)
  }

  // MARK: The best kind

  private var draft: MapDraft? {
    let possible = guesses.filter { $0.isPossible && $0.confidence >= Self.least }
      .map { (guess: $0, weight: weight(of: $0)) }.filter { $0.weight > 0 }
    guard let best = possible.max(by: { $0.weight < $1.weight }) else { return nil }
    var draft = draft(of: best.guess)
    let others = possible.filter {
      $0.guess.signs.kind != best.guess.signs.kind && $0.weight > best.weight * 0.8
    }
    if let other = others.max(by: { $0.weight < $1.weight }) {
      draft.doubt("the file could also hold \(other.guess.signs.kind.words)")
    }
    draft.finish()
    return draft
  }

  /// How much speaks for a kind; a list of changes has several rows a ticket, one of tickets has not, or says
  /// the same in all of them.
  private func weight(of guess: KindGuess) -> Double {
    let named = guess.signs.nouns.contains { guess.fileName.has($0) } ? 1.15 : 1
    switch guess.signs.kind {
    case .tickets:
      guard let id = guess.match("id"), let created = guess.match("created") else { return 0 }
      let repetition = Repetition(id.source, sample)
      let isLog = repetition.isRule && !repetition.isSame(in: created.source, sample)
      return guess.weight * named * (isLog ? 0.5 : 1)
    case .ticketEvents:
      guard let ticket = guess.match("ticket"), Repetition(ticket.source, sample).isRule
      else { return 0 }
      return guess.weight * named
    default: return guess.weight * named
    }
  }

  private func draft(of guess: KindGuess) -> MapDraft {
    if guess.signs.kind == .ticketEvents {
      return MapDraft(
        events: guess, tickets: guesses.first { $0.signs.kind == .tickets }, sample)
    }
    var draft = MapDraft(guess, sample)
    if let id = guess.match("id") { draft.foldRows(Repetition(id.source, sample)) }
    return draft
  }

  // MARK: None

  private mutating func explain() {
    if let words = NeedlessFile.words(for: sample) {
      isNeedless = true
      remark = "it seems to be \(words), which no figure needs"
      return
    }
    let near = guesses.filter { $0.missing.count == 1 && $0.sure.count >= 3 }
      .max { $0.sure.count < $1.sure.count }
    guard let near, let field = near.missing.first, !field.hasPrefix("#") else { return }
    remark = "as \(near.signs.kind.words) it lacks a column for '\(field)'"
  }

  /// `id from 'case_enquiry_id', created from 'open_dt'`.
  static func words(_ columns: [ProposedColumn]) -> String {
    columns.prefix(12).map { column in
      let names = column.rule.names.map { "'\($0)'" }
      return "\(column.field) from \(names.joined(separator: " and "))"
    }.joined(separator: ", ") + (columns.count > 12 ? " and \(columns.count - 12) more" : "")
  }
}
