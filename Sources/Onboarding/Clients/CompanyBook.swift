import Diagnostics
import Intake

/// Every company of the exports, spellings that are surely one joined, the others left for a person.
struct CompanyBook: Sendable {
  /// In the order of their names.
  private(set) var companies: [Company] = []
  private(set) var doubts: [Doubt] = []

  /// - Parameters:
  ///   - spellings: As the exports have them.
  ///   - systems: The system of each file: ids mean something within one system alone.
  ///   - same: What a person has said to be one company.
  ///   - different: What a person has said to be two companies.
  ///   - own: The provider's name, which is no client's.
  init(
    _ spellings: [ClientSpelling], systems: [String: String], same: [SameCompany],
    different: [SameCompany] = [], own: String
  ) {
    let parties = spellings.filter {
      let key = ClientName.key($0.name.isEmpty ? $0.id : $0.name)
      return !key.isEmpty && key != ClientName.key(own)
    }
    var joining = SpellingGroups(parties, systems: systems)
    for pair in same { joining.join(pair.name, pair.other) }
    companies = joining.groups.map { Company($0, same) }
      .sorted { (ClientName.key($0.name), $0.name) < (ClientName.key($1.name), $1.name) }
    keepClearIDs()
    doubts = Likeness(companies).doubts.filter { doubt in
      let names = Set([doubt.company, doubt.other].map { ClientName.key(companies[$0].name) })
      return !different.contains {
        Set([ClientName.key($0.name), ClientName.key($0.other)]) == names
      }
    }
  }

  /// An id that stands for several companies, as when two systems count from 1, is nobody's.
  private mutating func keepClearIDs() {
    let owners = Dictionary(
      companies.flatMap { $0.ids }.map { ($0, 1) }, uniquingKeysWith: +)
    for index in companies.indices {
      companies[index].id = companies[index].ids.first { owners[$0] == 1 } ?? ""
    }
  }
}

/// Spellings joined step by step.
private struct SpellingGroups {
  private let spellings: [ClientSpelling]
  private var parent: [Int]

  init(_ spellings: [ClientSpelling], systems: [String: String]) {
    self.spellings = spellings
    parent = Array(spellings.indices)
    joinAlike { ClientName.key($0.name.isEmpty ? $0.id : $0.name) }
    joinAlike { spelling in
      spelling.id.isEmpty ? "" : "\(Self.scope(of: spelling, systems))\u{1F}\(spelling.id)"
    }
    joinBareNames()
  }

  private mutating func joinAlike(by key: (ClientSpelling) -> String) {
    var first: [String: Int] = [:]
    for index in spellings.indices {
      let key = key(spellings[index])
      if key.isEmpty { continue }
      if let other = first[key] { join(index, other) } else { first[key] = index }
    }
  }

  /// Where an id means one company: within its system; those of mspreport's own form, to which any system
  /// can be exported, within their file.
  private static func scope(of spelling: ClientSpelling, _ systems: [String: String]) -> String {
    let system = systems[spelling.first.file] ?? ""
    return system.isEmpty || system == "mspreport" ? spelling.first.file : system
  }

  /// Names that differ in accents, punctuation or the absence of a legal form, without any sign of being
  /// two companies: other ids, two different legal forms, a place.
  private mutating func joinBareNames() {
    var bySpelling: [String: [Int]] = [:]
    for index in spellings.indices where !spellings[index].name.isEmpty {
      let name = CompanyName(spellings[index].name)
      guard name.place.isEmpty, name.skeleton.count > 1 else { continue }
      bySpelling[name.spelling, default: []].append(index)
    }
    for indices in bySpelling.values {
      let forms = Set(indices.map { CompanyName(spellings[$0].name).form }).subtracting([""])
      let ids = Set(indices.map { spellings[$0].id }).subtracting([""])
      guard forms.count <= 1, ids.count <= 1, let first = indices.first else { continue }
      for index in indices { join(first, index) }
    }
  }

  /// Joins what a person says to be one.
  mutating func join(_ name: String, _ other: String) {
    let (a, b) = (ClientName.key(name), ClientName.key(other))
    func index(_ key: String) -> Int? {
      spellings.firstIndex { ClientName.key($0.name) == key }
    }
    if let first = index(a), let second = index(b) { join(first, second) }
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(a), root(b))
    parent[max(first, second)] = min(first, second)
  }

  private func root(_ index: Int) -> Int {
    var root = index
    while parent[root] != root { root = parent[root] }
    return root
  }

  var groups: [[ClientSpelling]] {
    var groups: [Int: [ClientSpelling]] = [:]
    for index in spellings.indices { groups[root(index), default: []].append(spellings[index]) }
    return groups.keys.sorted().map { groups[$0] ?? [] }
  }
}

extension Company {
  /// A company under its most frequent spelling, or the one a person named first.
  fileprivate init(_ spellings: [ClientSpelling], _ same: [SameCompany]) {
    var counts: [String: (clients: Int, all: Int)] = [:]
    let named = spellings.filter { !$0.name.isEmpty }
    for spelling in named.isEmpty ? spellings : named {
      let name = spelling.name.isEmpty ? spelling.id : spelling.name
      counts[name, default: (0, 0)].clients += spelling.clientRecords
      counts[name, default: (0, 0)].all += spelling.records
    }
    let chosen = same.map(\.name).first { counts[$0] != nil }
    let best = counts.max {
      ($0.value.clients, $0.value.all, $1.key) < ($1.value.clients, $1.value.all, $0.key)
    }
    let name = chosen ?? best?.key ?? ""
    self.init(name: name)
    aliases = counts.keys.filter { $0 != name }
      .sorted { (ClientName.key($0), $0) < (ClientName.key($1), $1) }
    ids = Set(spellings.map(\.id)).subtracting([""]).sorted()
    records = spellings.reduce(0) { $0 + $1.records }
    clientRecords = spellings.reduce(0) { $0 + $1.clientRecords }
    let places = spellings.map(\.first)
    first = places.min { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) } ?? first
    client = spellings.compactMap(\.client).first
  }
}
