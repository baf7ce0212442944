import BusinessTime
import Diagnostics
import Intake
import Records

/// All that the proposal rests on: what was read, counted and answered.
struct Evidence {
  let outcome: Intake.Outcome
  /// About the folder and the files, of reading and before it.
  let findings: [Finding]
  /// Column maps for exports of unknown systems.
  let maps: [ColumnMap]
  let answers: Answers
  let catalog: HolidayCatalog
  let census: Census
  let companies: CompanyBook
  let hours: HoursPlan

  init(
    _ outcome: Intake.Outcome, findings: [Finding], maps: [ColumnMap], answers: Answers,
    zone: ZoneTable, catalog: HolidayCatalog
  ) {
    self.outcome = outcome
    self.findings = findings + outcome.findings
    self.maps = maps
    self.answers = answers
    self.catalog = catalog
    census = Census(outcome.store, zone: zone)
    let systems = Dictionary(
      outcome.accounts.map { ($0.file, $0.system) }, uniquingKeysWith: { first, _ in first })
    companies = CompanyBook(
      outcome.spellings, systems: systems, same: answers.same, different: answers.different,
      own: answers.name)
    hours = HoursPlan(
      census, zone: zone, country: answers.country, catalog: catalog,
      exported: Set(outcome.store.company.slaTargets.map { ClientName.key($0.slaName) }))
  }

  var country: Country? { Country.known[answers.country] }

  /// `tickets.csv:8`: where a person finds a row.
  func place(_ source: Source) -> String {
    let files = outcome.store.files
    guard files.indices.contains(Int(source.file)) else { return "" }
    return "\(fileName(files[Int(source.file)])):\(source.line)"
  }

  func place(_ position: SourcePosition) -> String {
    fileName(position.file) + (position.line.map { ":\($0)" } ?? "")
  }

  /// Statuses that nobody has explained, each once, the most frequent first.
  var unknownStatuses: [UnknownStatus] {
    let words = Dictionary(grouping: outcome.unknownStatuses) { ClientName.key($0.word) }
    let sums = words.compactMap { key, found in
      found.first.map { (key: key, first: $0, count: found.reduce(0) { $0 + $1.count }) }
    }
    return sums.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.map {
      UnknownStatus($0.first, count: $0.count)
    }
  }

  /// Statuses in which tickets wait for the client, as they are spelled.
  var pausedStatuses: [String] {
    census.statuses.all.filter { $0.meaning == .paused }.map(\.spelling)
  }

  /// Names with work in the exports and without hours a week.
  var techniciansWithoutHours: [String] {
    let known = Set(
      outcome.store.company.technicians.filter { $0.hoursPerWeek != nil }.map {
        ClientName.key($0.name)
      })
    var seen = known
    // A cell may hold several people.
    return census.technicians.all.flatMap { $0.spelling.split(separator: ";") }
      .map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty && seen.insert(ClientName.key($0)).inserted }
  }
}

/// The last part of a path.
func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
