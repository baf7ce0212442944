import Diagnostics
import Records
import Settings

/// Decides which client every spelling in the exports means.
///
/// By id, then by a spelling listed in the settings, then by normalised name. A name that is in the
/// settings, or has tickets, devices or agreements, makes a client; any other stays alone and is
/// reported with its nearest neighbour. Nothing is ever guessed.
struct ClientDirectory {
  /// How often a name stands where, and where first.
  struct Usage {
    var records = 0
    /// Tickets, devices or agreements: rows that only clients have.
    var clientRecords = 0
    var first = Source(file: .max, line: .max)
  }

  static let unknown: Int32 = -1
  /// The provider itself: work for nobody.
  static let own: Int32 = -2

  var clients: [Client] = []
  var findings: [Finding] = []
  private(set) var spellings: [ClientSpelling] = []
  /// Client index by symbol of the name in the exports.
  var bySymbol: [Int32]
  var byID: [String: Int32] = [:]
  var byKey: [String: Int32] = [:]
  var listed = 0

  init(
    settings: Settings, names: [[UInt8]], usage: [Usage],
    unnamed: [(rows: UnnamedRows, isMixed: Bool)] = [],
    files: [String]
  ) {
    bySymbol = Array(repeating: Self.unknown, count: names.count)
    list(settings)
    let parties = usage.indices.dropFirst().filter { usage[$0].records > 0 }
      .map { (symbol: $0, name: PartyName(names[$0])) }
      // Symbols are numbered as threads came by; where a name stands first does not change.
      .sorted { usage[$0.symbol].first < usage[$1.symbol].first }
    for party in parties { bySymbol[party.symbol] = known(party.name) }
    addUnlisted(parties, usage, settings, files)
    addUnnamed(usage[0], unnamed, settings, files)
    findings += idFindings(parties, usage, files)
    sortByName()
    spellings = parties.map { symbol, name in
      ClientSpelling(name, usage[symbol], leadsTo: bySymbol[symbol], files)
    }
  }

  private mutating func list(_ settings: Settings) {
    if !settings.provider.name.isEmpty { byKey[ClientName.key(settings.provider.name)] = Self.own }
    for entry in settings.clients {
      let index = Int32(clients.count)
      clients.append(
        Client(
          name: entry.name, id: entry.id, sla: entry.sla,
          timeZone: entry.timeZone.isEmpty ? settings.provider.timeZone : entry.timeZone,
          language: entry.language.isEmpty ? settings.provider.language : entry.language,
          targets: settings.targets.merging(entry.targets) { _, own in own }))
      if !entry.id.isEmpty { byID[PartyName.plainID(entry.id)] = index }
      for spelling in [entry.name] + entry.aliases { byKey[ClientName.key(spelling)] = index }
    }
    listed = clients.count
  }

  private func known(_ party: PartyName) -> Int32 {
    if !party.id.isEmpty, let index = byID[party.id] { return index }
    if !party.name.isEmpty, let index = byKey[ClientName.key(party.name)] { return index }
    if party.name.isEmpty, let index = byKey[ClientName.key(party.id)] { return index }
    // Time sheets may have an id in the client's column.
    if party.id.isEmpty, let index = byID[PartyName.plainID(party.name)] { return index }
    return several(party.name) ?? Self.unknown
  }

  /// The client of a list of names, where all are spellings of one: `Acme <br>ACME S.L.`.
  private func several(_ list: String) -> Int32? {
    let clients = Set(NameList.parts(list).map { byKey[ClientName.key($0)] })
    return clients.count == 1 ? clients.first ?? nil : nil
  }

  private mutating func addUnlisted(
    _ parties: [(symbol: Int, name: PartyName)], _ usage: [Usage], _ settings: Settings,
    _ files: [String]
  ) {
    var groups: [String: [(symbol: Int, name: PartyName)]] = [:]
    for party in parties where bySymbol[party.symbol] == Self.unknown {
      groups[ClientName.key(party.name.name.isEmpty ? party.name.id : party.name.name), default: []]
        .append(party)
    }
    // A client that the settings name for whole files is one, even where only its work is known.
    let named = Set(settings.inputs.map { ClientName.key($0.client) })
    let makers = groups.filter { group in
      named.contains(group.key) || group.value.contains { usage[$0.symbol].clientRecords > 0 }
    }
    for key in makers.keys.sorted() { add(groups[key] ?? [], key, usage, settings) }
    report(groups, makers: Set(makers.keys), usage, files)
  }

  /// Rows that name no client get a report of their own, so that none is lost.
  private mutating func addUnnamed(
    _ usage: Usage, _ unnamed: [(rows: UnnamedRows, isMixed: Bool)], _ settings: Settings,
    _ files: [String]
  ) {
    guard usage.clientRecords > 0, let first = bySymbol.indices.first else { return }
    bySymbol[first] = Int32(clients.count)
    clients.append(
      Client(
        name: Self.unnamed, timeZone: settings.provider.timeZone,
        language: settings.provider.language, targets: settings.targets))
    for (rows, isMixed) in unnamed {
      let code = rows.kind == .tickets ? "ticket" : rows.kind == .devices ? "device" : "row"
      findings += rows.places.findings(
        .warning, "\(code)-without-client", files: files,
        "\(rows.rows) name no client; they get a report of their own, '\(Self.unnamed)'",
        consequence: "the figures of the clients they belong to lack them",
        suggestion: isMixed
          ? "fill them in at the source, and export again"
          : "export the client's column, or name the client of the whole file",
        setting: isMixed ? nil : JSON5.input(rows.places.firstFile(files), "client: \"…\""),
        affects: rows.kind.affectedKPIs)
    }
  }

  /// The name under which tickets without a client are reported.
  static let unnamed = "Without a client"

  /// A client that no setting lists, under its most frequent spelling.
  private mutating func add(
    _ group: [(symbol: Int, name: PartyName)], _ key: String, _ usage: [Usage],
    _ settings: Settings
  ) {
    let best = group.max {
      let (a, b) = (usage[$0.symbol].records, usage[$1.symbol].records)
      return a != b ? a < b : $0.name.name > $1.name.name
    }
    guard let best else { return }
    let index = Int32(clients.count)
    clients.append(
      Client(
        name: NameList.shown(best.name.name.isEmpty ? best.name.id : best.name.name),
        id: best.name.id,
        timeZone: settings.provider.timeZone, language: settings.provider.language,
        targets: settings.targets))
    byKey[key] = index
    for party in group { bySymbol[party.symbol] = index }
  }

  private mutating func sortByName() {
    let order = clients.indices.sorted {
      let (a, b) = (clients[$0].name, clients[$1].name)
      let (x, y) = (ClientName.key(a), ClientName.key(b))
      return x != y ? x < y : a < b
    }
    var position = Array(repeating: Int32(0), count: clients.count)
    for (new, old) in order.enumerated() { position[old] = Int32(new) }
    clients = order.map { clients[$0] }
    for i in bySymbol.indices where bySymbol[i] >= 0 { bySymbol[i] = position[Int(bySymbol[i])] }
  }
}
