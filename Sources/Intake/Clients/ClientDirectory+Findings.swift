import Diagnostics
import Records

/// Tells of names that are nobody's, or look like somebody else's.
extension ClientDirectory {
  mutating func report(
    _ groups: [String: [(symbol: Int, name: PartyName)]], makers: Set<String>, _ usage: [Usage],
    _ files: [String]
  ) {
    let bySkeleton = Dictionary(grouping: clients.map(\.name), by: ClientName.skeleton)
    for key in groups.keys.sorted() {
      guard let group = groups[key], let name = group.map(\.name).first else { continue }
      let isClient = makers.contains(key)
      let spelling = name.name.isEmpty ? name.id : name.name
      let neighbour = neighbour(of: spelling, key, bySkeleton, isClient: isClient)
      if isClient, neighbour == nil, listed == 0 { continue }
      let uses = group.map { usage[$0.symbol] }
      let first = uses.map(\.first).min() ?? Source()
      findings.append(
        finding(
          spelling, neighbour, isClient: isClient, count: uses.reduce(0) { $0 + $1.records },
          at: SourcePosition(
            file: files.indices.contains(Int(first.file)) ? files[Int(first.file)] : "",
            line: first.line == .max ? nil : Int(first.line))))
    }
  }

  /// A client whose name looks the same; for names that are no client's also the nearest spelling.
  private func neighbour(
    of name: String, _ key: String, _ bySkeleton: [String: [String]], isClient: Bool
  ) -> String? {
    let skeleton = ClientName.skeleton(name)
    let alike = skeleton.isEmpty ? [] : bySkeleton[skeleton] ?? []
    if let same = alike.first(where: { ClientName.key($0) != key }) { return same }
    guard !isClient, skeleton.count >= 5 else { return nil }
    return closestMatch(to: name, among: clients.map(\.name))
  }

  private func finding(
    _ name: String, _ neighbour: String?, isClient: Bool, count: Int, at position: SourcePosition
  ) -> Finding {
    var suggestion = "add \"\(name)\" to the clients in the settings"
    var setting = "clients: [{ name: \(JSON5.quoted(name)) }]"
    if let neighbour {
      suggestion =
        "if it is the same company as \"\(neighbour)\", list this spelling among its aliases"
      setting =
        "clients: [{ name: \(JSON5.quoted(neighbour)), aliases: [\(JSON5.quoted(name))] }]"
    }
    let message =
      isClient
      ? "'\(name)' is not among the clients in the settings; it gets a report of its own"
      : "'\(name)' is no known client; its rows are left out"
    let code =
      isClient ? (neighbour == nil ? "client-not-listed" : "client-lookalike") : "client-unknown"
    return Finding(
      isClient && neighbour == nil ? .note : .warning, code, at: position, value: name, message,
      consequence: consequence(isClient: isClient, neighbour),
      suggestion: suggestion, setting: setting, count: count,
      affects: isClient && neighbour == nil ? [] : ClientRecords.Kind.tickets.affectedKPIs)
  }

  private func consequence(isClient: Bool, _ neighbour: String?) -> String? {
    guard isClient else { return "these rows are in no report" }
    return neighbour.map {
      "where it is one company, its figures are split between two reports, this one and '\($0)'"
    }
  }

  /// One name with several ids, one id with several names: one company or two, a person has to say.
  func idFindings(
    _ parties: [(symbol: Int, name: PartyName)], _ usage: [Usage], _ files: [String]
  ) -> [Finding] {
    let known = parties.filter { !$0.name.id.isEmpty && bySymbol[$0.symbol] >= 0 }
    let byClient = Dictionary(grouping: known) { clients[Int(bySymbol[$0.symbol])].name }
    let byID = Dictionary(grouping: known) { $0.name.id }
    let ids = byClient.mapValues { Set($0.map(\.name.id)).sorted() }
    let names = byID.mapValues { Set($0.map { clients[Int(bySymbol[$0.symbol])].name }).sorted() }
    func place(_ symbol: Int?) -> SourcePosition {
      let first = usage[symbol ?? 0].first
      return SourcePosition(file: files[Int(first.file)], line: Int(first.line))
    }
    return ids.keys.sorted().filter { ids[$0]?.count ?? 0 > 1 }.map { name in
      Finding(
        .warning, "client-ids", at: place(byClient[name]?.first?.symbol), value: name,
        "'\(name)' stands with several ids: \(ids[name, default: []].joined(separator: ", ")); "
          + "they are taken for one company",
        suggestion: "if they are several, list each with its id in the settings")
    }
      + names.keys.sorted().filter { names[$0]?.count ?? 0 > 1 }.map { id in
        Finding(
          .warning, "client-id-shared", at: place(byID[id]?.first?.symbol), value: id,
          "the id \(id) stands with several names: "
            + names[id, default: []].map { "'\($0)'" }.joined(separator: ", ")
            + "; each gets a report of its own",
          suggestion: "if they are one company, list it with its id in the settings")
      }
  }
}
