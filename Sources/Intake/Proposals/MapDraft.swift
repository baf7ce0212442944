import Records
import Settings

/// The rules of a column map, made from what a file was taken for.
struct MapDraft: Sendable {
  struct Line: Sendable {
    let field: String
    let match: KindGuess.Match
    var rule: ColumnRule
  }

  var kind: ClientRecords.Kind
  let confidence: Double
  let sample: ExportSample
  var lines: [Line] = []
  /// Lines that a person may want to take.
  var spare: [Line] = []
  /// Rows are changes of tickets.
  var tellsHistory = false
  private(set) var missing: [String] = []
  private(set) var dateOrder: InputSettings.DateOrder?
  /// Words of the status column by what they seem to mean; "" for those nobody knows.
  var statuses: [String: [String]] = [:]
  private(set) var doubts: [String] = []

  init(_ guess: KindGuess, _ sample: ExportSample) {
    kind = guess.signs.kind
    confidence = guess.confidence
    self.sample = sample
    for field in FieldNames.of(guess.signs.kind) {
      if let match = guess.match(field) { add(match) }
      if let match = guess.unsure.first(where: { $0.field == field }) {
        spare.append(Line(field: field, match: match, rule: rule(of: match)))
      }
    }
  }

  /// What only the finished lines can say.
  mutating func finish() {
    missing = Set(lines.flatMap { $0.match.source.facts.nothings }).sorted()
    decideDateOrder()
    sortStatuses()
    askForClient()
    nameDestroyed()
  }

  mutating func doubt(_ sentence: String) { doubts.append(sentence) }

  private mutating func add(_ match: KindGuess.Match) {
    let line = Line(field: match.field, match: match, rule: rule(of: match))
    let facts = match.source.facts
    if match.shape == .duration, line.rule.unit.isEmpty, !facts.isEmpty,
      facts.share(facts.durations) < 0.9
    {
      spare.append(line)
      doubt(
        "'\(sample.names(match.source))' holds bare numbers: say in which unit, then take the line")
    } else {
      lines.append(line)
    }
  }

  func line(_ field: String) -> Line? { lines.first { $0.field == field } }

  // MARK: Rules

  private func rule(of match: KindGuess.Match) -> ColumnRule {
    let names = match.source.columns.map { sample.header[$0] }
    var rule = names.count > 1 ? ColumnRule(join: names.map { [$0] }) : ColumnRule(from: names)
    if match.shape == .duration { rule.unit = unit(of: match) }
    if ["id", "ticket"].contains(match.field) {
      rule.part = CellPart.number(in: match.source.facts)
    }
    rule.values = ValueWords.values(of: match.field, match.shape, match.source)
    return rule
  }

  private func unit(of match: KindGuess.Match) -> String {
    let facts = match.source.facts
    if facts.share(facts.durations) >= 0.9 { return "" }
    if let unit = match.source.reading.unit { return unit }
    // Nobody logs 24 minutes as 24.00, or more than a day as one entry.
    let hasParts = facts.numbers > facts.integers
    return kind == .timeEntries && hasParts && facts.high <= 24 ? "hours" : ""
  }

  // MARK: The whole file

  private mutating func decideDateOrder() {
    let facts = lines.filter { $0.match.shape == .time }.map(\.match.source.facts)
    let dayFirst = facts.reduce(0) { $0 + $1.firstIsDay }
    let monthFirst = facts.reduce(0) { $0 + $1.secondIsDay }
    if dayFirst > monthFirst * 100 {
      dateOrder = .dmy
    } else if monthFirst > dayFirst * 100 {
      dateOrder = .mdy
    } else if let column = facts.first(where: { $0.eitherOrder > 0 }) {
      doubt(
        "no date decides whether the day or the month comes first ('\(column.order.first ?? "")'): "
          + "add dateOrder: \"dmy\" or \"mdy\"")
    }
  }

  private mutating func sortStatuses() {
    guard let line = line("status"), line.rule.values.isEmpty,
      kind == .tickets || kind == .ticketEvents
    else { return }
    let unknown = line.match.source.facts.order.filter {
      !CellWords.statuses.contains($0.lowercased())
    }
    for word in unknown.prefix(60) {
      statuses[StatusGuess.meaning(of: word), default: []].append(word)
    }
    guard let open = statuses[""] else { return }
    doubt(
      open.count == 1
        ? "nobody has said what the status '\(open[0])' means: see statuses"
        : "nobody has said what \(open.count) of the statuses mean: see statuses")
  }

  private mutating func nameDestroyed() {
    for column in sample.header.indices {
      let facts = sample.columns[column]
      guard facts.share(facts.destroyed) > 0.1,
        let example = facts.order.first(where: { $0.count(where: { $0 == "," }) > 1 })
          ?? facts.order.first
      else { continue }
      doubt(
        "a spreadsheet has changed the numbers of '\(sample.header[column])' ('\(example)'); they cannot be "
          + "read any more: export the file again and do not save it in a spreadsheet")
    }
  }
}

extension ExportSample {
  /// The names of a source's columns, to stand between quotes.
  func names(_ source: ColumnSource) -> String {
    source.columns.map { header[$0] }.joined(separator: "' and '")
  }
}
