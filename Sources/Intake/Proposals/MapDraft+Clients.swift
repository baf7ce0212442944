/// Whose the records are.
extension MapDraft {
  /// Columns that could name the client, where none clearly does.
  mutating func askForClient() {
    guard FieldNames.of(kind).contains("client"), line("client") == nil, line("clientID") == nil
    else { return }
    offerPiece()
    let used = Set((lines + spare).flatMap { $0.match.source.columns })
    let candidates = sample.sources.filter { source in
      source.columns.count == 1 && !used.contains(source.own) && Self.canBeClients(source)
    }
    for source in candidates.prefix(4) {
      let match = KindGuess.Match(
        field: "client", shape: .name, source: source, confidence: 0.3,
        why: "\(source.facts.distinct) different names")
      spare.append(
        Line(field: "client", match: match, rule: ColumnRule(from: [sample.header[source.own]])))
    }
    let names = spare.filter { $0.field == "client" }.map { "'\(sample.names($0.match.source))'" }
    let whole =
      "if the whole file is one client's, say so in the settings: "
      + "inputs: [{ files: \"…\", client: \"NAME\" }]"
    doubt(
      names.isEmpty
        ? "no column says which client it was; \(whole)"
        : "no column is clearly the client; it could be \(names.joined(separator: " or ")); \(whole)"
    )
  }

  /// A piece of the ticket's number column: `C004734 / Sales / Felipa`.
  private mutating func offerPiece() {
    guard let line = line("id") ?? line("ticket"), let part = line.rule.part,
      let group = CellPart.group(in: line.match.source.facts, part.separator)
    else { return }
    var match = line.match
    match.confidence = 0.4
    match.why = "piece \(group.part.number) has \(group.distinct) different names"
    spare.append(
      Line(
        field: "client", match: match, rule: ColumnRule(from: line.rule.from, part: group.part)))
  }

  /// Few different short texts under a name that says nothing else.
  private static func canBeClients(_ source: ColumnSource) -> Bool {
    let facts = source.facts
    return source.reading.nouns.isSubset(of: [
      "unit", "title", "group", "project", "name", "section",
    ])
      && facts.distinct >= 2 && facts.distinct <= 300 && facts.filled >= facts.distinct * 2
      && facts.meanLength <= 60 && facts.share(facts.numbers) < 0.5
      && facts.share(facts.times) < 0.5
      && facts.share(facts.durations) < 0.5 && facts.share(of: CellWords.answers) < 0.9
      && facts.share(of: CellWords.statuses) < 0.5 && facts.share(of: CellWords.verdicts) < 0.5
  }
}
