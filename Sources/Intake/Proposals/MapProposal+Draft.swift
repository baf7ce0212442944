extension MapProposal {
  init(_ draft: MapDraft, file: String, taken: Set<String>) {
    let name = MapName.name(for: file, taken: taken)
    self.init(
      file: file, name: name, kind: draft.kind, confidence: draft.confidence,
      columns: draft.lines.map { line in
        ProposedColumn(
          field: line.field, rule: line.rule, confidence: line.match.confidence,
          why: line.match.why, examples: line.match.examples)
      },
      unused: draft.unused, doubts: draft.doubts,
      mapText: MapText(draft: draft, name: name, file: file, recognise: draft.recognise).text)
  }
}

extension MapDraft {
  /// Columns of the header that no line names.
  var unused: [String] {
    let used = Set((lines + spare).flatMap { $0.rule.names })
    var names: Set<String> = [""]
    return sample.header.filter { names.insert($0).inserted && !used.contains($0) }
  }

  /// What the file is known by: the needed columns and the surest others.
  var recognise: [String] {
    let needed = FieldNames.required(of: kind)
    let ranked =
      lines.filter { needed.contains($0.field) }
      + lines.filter { !needed.contains($0.field) }.sorted {
        ($1.match.confidence, $0.match.source.own) < ($0.match.confidence, $1.match.source.own)
      }
    var names: [String] = []
    for name in ranked.flatMap({ $0.rule.names }) + unused where names.count < 6 {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
