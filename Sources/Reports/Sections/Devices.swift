import Documents
import KPIs
import Records
import Settings

extension Section {
  /// How many devices there are of each kind, covered or not, and what they lack.
  static let devices = Section("devices") { facts in
    let kinds = facts.devices.kinds(of: facts.client)
    guard !kinds.isEmpty else { return [] }
    let gaps = gaps(facts)
    let words = facts.words
    let table = Table(
      caption: words("devices.caption", ["month": facts.month]),
      columns: [
        Table.Column(words("devices.kind")),
        Table.Column(words("devices.managed"), .trailing),
        Table.Column(words("devices.covered"), .trailing),
        Table.Column(words("devices.uncovered"), .trailing),
        Table.Column(words("devices.stale", ["days": facts.staleDays]), .trailing),
      ],
      rows: kinds.map { row($0, facts) }, note: words("devices.note"))
    return [.table(table)]
      + (gaps.isEmpty ? [] : [.paragraph([.text(gaps.joined(separator: " "))])])
  }

  /// Missing updates and missing protection, where the export knows of any.
  private static func gaps(_ facts: ReportFacts) -> [String] {
    guard let score = facts["uncovered-devices"]?.current else { return [] }
    return [("unpatched", "devices.unpatched"), ("withoutAntivirus", "devices.unprotected")]
      .filter { score.count($0.0) > 0 }.map { facts.words($0.1, count: score.count($0.0)) }
  }

  private static func row(_ count: DeviceKindCount, _ facts: ReportFacts) -> [Table.Cell] {
    let number = { (count: Int) in Table.Cell(facts.numbers.whole(count)) }
    let coverage = { (count: Int) in
      facts.devices.reason == nil ? number(count) : Table.Cell(facts.words("value.none"))
    }
    return [
      Table.Cell(facts.words("kind.\(count.kind.rawValue)")), number(count.active),
      coverage(count.covered), coverage(count.uncovered), number(count.stale),
    ]
  }
}
