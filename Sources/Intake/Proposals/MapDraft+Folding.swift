import Records

/// Tickets whose rows are many: one an interaction or a change.
extension MapDraft {
  /// Every row repeats the ticket: the fields say which row counts.
  mutating func foldRows(_ repetition: Repetition) {
    guard kind == .tickets, let id = line("id") else { return }
    let name = sample.names(id.match.source)
    guard repetition.isRule else {
      if repetition.isException {
        doubt("'\(name)' holds some numbers more than once; the newest row of each counts")
      }
      return
    }
    doubt(
      "several rows have one '\(name)'; they are put together as one ticket, fold says which row counts"
    )
    for index in lines.indices {
      lines[index].rule.fold = Self.folds[lines[index].field]
    }
  }

  private static let folds: [String: ColumnRule.Fold] = [
    "id": .first, "created": .min, "firstResponse": .min, "resolved": .max, "closed": .max,
    "updated": .max, "status": .last, "priority": .last, "technician": .last, "queue": .last,
    "satisfaction": .last,
  ]

  /// Tickets put together from a list of their changes.
  ///
  /// What the same file holds of tickets beside the changes is taken over.
  init(events: KindGuess, tickets: KindGuess?, _ sample: ExportSample) {
    self.init(events, sample)
    kind = .tickets
    spare = []
    tellsHistory = true
    let changes = lines
    lines = []
    let used = Set(changes.flatMap { $0.match.source.columns })
    let fields = Set(["id", "created", "closed", "resolved", "updated", "status"])
    for match in tickets?.sure ?? []
    where match.shape != .time && !fields.contains(match.field)
      && used.isDisjoint(with: match.source.columns)
    {
      add(match.field, match, ColumnRule(from: [sample.header[match.source.own]]))
    }
    for line in changes { takeOver(line, changes) }
    doubt(
      "each row is a change of a ticket; the tickets and their histories are put together from them"
    )
    doubt(
      "if another export has the tickets themselves, use kind: \"ticket-events\" here, with the fields "
        + "ticket, at and status instead of id, created, updated and closed")
  }

  private mutating func takeOver(_ line: Line, _ changes: [Line]) {
    var rule = line.rule
    switch line.field {
    case "ticket":
      rule.fold = .first
      add("id", line.match, rule)
    case "at":
      rule.fold = .min
      add("created", line.match, rule)
      rule.fold = .max
      add("updated", line.match, rule)
      if let status = changes.first(where: { $0.field == "status" }) { addEnd(rule, line, status) }
    default:
      rule.fold = .last
      add(line.field, line.match, rule)
    }
  }

  /// The times at which a row's word says that the ticket was resolved or closed.
  private mutating func addEnd(_ rule: ColumnRule, _ line: Line, _ status: Line) {
    let words = Dictionary(grouping: status.match.source.facts.order) {
      StatusGuess.meaning(of: $0)
    }
    for (field, meaning) in [("resolved", "resolved"), ("closed", "closed")] {
      guard let ends = words[meaning], !ends.isEmpty else { continue }
      var rule = rule
      rule.when = ColumnRule.Condition(column: sample.names(status.match.source), words: ends)
      add(field, line.match, rule)
    }
    if words["closed"] == nil, words["resolved"] == nil {
      doubt(
        "no word of '\(sample.names(status.match.source))' is known to end a ticket: write "
          + "closed: { from: …, fold: \"max\", when: { column: …, words: [\"…\"] } }")
    }
  }

  private mutating func add(_ field: String, _ match: KindGuess.Match, _ rule: ColumnRule) {
    guard line(field) == nil, FieldNames.of(kind).contains(field) else { return }
    lines.append(Line(field: field, match: match, rule: rule))
    let order = FieldNames.of(kind)
    lines.sort {
      order.firstIndex(of: $0.field) ?? 0 < order.firstIndex(of: $1.field) ?? 0
    }
  }
}
