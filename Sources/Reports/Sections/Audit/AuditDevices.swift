import Documents
import KPIs
import Records

extension Section {
  /// The devices that no agreement covers, each with what was tried to find one.
  static let auditUncovered = Section("audit-uncovered") { facts in
    let rows = facts.devices.uncovered(of: facts.client)
    guard facts.audit != nil, !rows.isEmpty else { return [] }
    let words = facts.words
    let (shown, note) = facts.capped(rows)
    return [
      .table(
        Table(
          caption: words("devices.uncoveredCaption", count: rows.count),
          columns: [
            Table.Column(words("devices.name")), Table.Column(words("devices.serial")),
            Table.Column(words("devices.kind")), Table.Column(words("devices.lastSeen")),
            Table.Column(words("audit.devices.tried")),
          ],
          rows: shown.map { row($0, facts) },
          note: facts.withFile(note, "evidence/devices.csv")))
    ]
  }

  private static func row(_ row: Int, _ facts: ReportFacts) -> [Table.Cell] {
    let device = facts.records.devices[row]
    return [
      Table.Cell(facts.known(device.name)), Table.Cell(facts.known(facts.client.serial(of: row))),
      Table.Cell(facts.words("kind.\(device.kind.rawValue)")),
      Table.Cell(facts.known(facts.shortDay(of: device.lastSeen))),
      Table.Cell(tried(row, facts).joined(separator: " ")),
    ]
  }

  private static func tried(_ row: Int, _ facts: ReportFacts) -> [String] {
    let marked = facts.client.isMarkedUncovered(row) ? [facts.words("audit.devices.marked")] : []
    let attempts = facts.client.coverageAttempts(for: row, at: facts.period)
      .map { sentence($0, facts) }
    let all = marked + attempts
    return all.isEmpty ? [facts.words("audit.devices.noAgreement")] : all
  }

  private static func sentence(_ attempt: CoverageAttempt, _ facts: ReportFacts) -> String {
    let words = facts.words
    let name = attempt.agreement
    switch attempt.result {
    case .notNamed(let named, let closest):
      let sentence = words("audit.devices.notNamed", count: named, ["agreement": name])
      return closest.map { sentence + " " + words("audit.devices.closest", ["name": $0]) }
        ?? sentence
    case .aboveCount(let agreed, let inUse, let kind):
      return words(
        "audit.devices.aboveCount", count: agreed,
        [
          "agreement": name, "inUse": facts.numbers.whole(inUse),
          "kind": kind.map { words("kind.\($0.rawValue)") } ?? words("audit.devices.anyKind"),
        ])
    case .otherKind(let kind):
      return words(
        "audit.devices.otherKind", ["agreement": name, "kind": words("kind.\(kind.rawValue)")])
    case .noDevices: return words("audit.devices.noDevices", ["agreement": name])
    case .notInForce: return words("audit.devices.notInForce", ["agreement": name])
    }
  }
}
