import Records
import Settings

/// The rules of a column map, made from what a file was taken for.
struct MapDraft: Sendable {
  struct Line: Sendable {
    let match: KindGuess.Match
    var rule: ColumnRule
  }

  let guess: KindGuess
  let sample: ExportSample
  private(set) var lines: [Line] = []
  /// Lines that a person may want to take.
  private(set) var spare: [Line] = []
  private(set) var missing: [String] = []
  private(set) var dateOrder: InputSettings.DateOrder?
  /// Words of the status column by what they mean; "" for those nobody knows.
  private(set) var statuses: [String: [String]] = [:]
  var doubts: [String] = []

  init(_ guess: KindGuess, _ sample: ExportSample) {
    self.guess = guess
    self.sample = sample
    let fields = FieldNames.of(guess.signs.kind)
    for field in fields {
      if let match = guess.match(field) { add(match) }
      if let match = guess.unsure.first(where: { $0.field == field }) {
        spare.append(Line(match: match, rule: rule(of: match)))
      }
    }
    missing = Set(lines.flatMap { $0.match.source.facts.nothings }).sorted()
    decideDateOrder()
    sortStatuses()
  }

  private mutating func add(_ match: KindGuess.Match) {
    let line = Line(match: match, rule: rule(of: match))
    let facts = match.source.facts
    if match.shape == .duration, line.rule.unit.isEmpty, !facts.isEmpty,
      facts.share(facts.durations) < 0.9
    {
      spare.append(line)
      doubts.append(
        "'\(names(of: match))' holds bare numbers: say in which unit, then take the line")
    } else {
      lines.append(line)
    }
  }

  func names(of match: KindGuess.Match) -> String {
    match.source.columns.map { sample.header[$0] }.joined(separator: "' and '")
  }

  /// Up to three different cells.
  func examples(of match: KindGuess.Match) -> [String] { Array(match.source.facts.order.prefix(3)) }

  // MARK: Rules

  private func rule(of match: KindGuess.Match) -> ColumnRule {
    let names = match.source.columns.map { sample.header[$0] }
    var rule = names.count > 1 ? ColumnRule(join: names) : ColumnRule(from: names)
    if match.shape == .duration { rule.unit = unit(of: match) }
    rule.values = ValueWords.values(of: match.field, match.shape, match.source)
    return rule
  }

  private func unit(of match: KindGuess.Match) -> String {
    let facts = match.source.facts
    if facts.share(facts.durations) >= 0.9 { return "" }
    if let unit = match.source.reading.unit { return unit }
    // Nobody logs 24 minutes as 24.00, or more than a day as one entry.
    let hasParts = facts.numbers > facts.integers
    return guess.signs.kind == .timeEntries && hasParts && facts.high <= 24 ? "hours" : ""
  }

  // MARK: The whole file

  private mutating func decideDateOrder() {
    let facts = lines.filter { $0.match.shape == .time }.map(\.match.source.facts)
    let dayFirst = facts.reduce(0) { $0 + $1.firstIsDay }
    let monthFirst = facts.reduce(0) { $0 + $1.secondIsDay }
    let either = facts.reduce(0) { $0 + $1.eitherOrder }
    if dayFirst > monthFirst * 100 {
      dateOrder = .dmy
    } else if monthFirst > dayFirst * 100 {
      dateOrder = .mdy
    } else if either > 0 {
      doubts.append(
        "no date decides whether the day or the month comes first: say it with dateOrder")
    }
  }

  private mutating func sortStatuses() {
    guard let line = lines.first(where: { $0.match.field == "status" }), line.rule.values.isEmpty,
      Meanings.words(of: "status").count > 0, [.tickets, .ticketEvents].contains(guess.signs.kind)
    else { return }
    let facts = line.match.source.facts
    let unknown = facts.order.filter { !CellWords.statuses.contains($0.lowercased()) }
    guard !unknown.isEmpty, facts.distinct <= 200 else { return }
    statuses[""] = unknown
    doubts.append(
      "nobody has said what \(unknown.count == 1 ? "the status" : "\(unknown.count) of the statuses") "
        + (unknown.count == 1 ? "'\(unknown[0])' means" : "mean") + ": see statuses")
  }
}
