import Documents
import KPIs
import Records
import Settings

extension Section {
  /// The devices that no agreement covers, one by one, and what agreements name without our finding it.
  static let uncoveredDevices = Section("uncovered-devices") { facts in
    let rows = facts.devices.uncovered(of: facts.client)
    let why = Table.Column(facts.words("devices.why"))
    let table = table(rows, caption: "devices.uncoveredCaption", why, facts) { row in
      facts.devices.standings[row] == .uncoveredByCount
        ? facts.words("devices.aboveCount") : facts.words("devices.notNamed")
    }
    return table + notFound(facts)
  }

  /// The devices that were not seen for a while, one by one.
  static let staleDevices = Section("stale-devices") { facts in
    let seen = Table.Column(facts.words("devices.lastSeen"))
    return table(
      facts.devices.stale(of: facts.client), caption: "devices.staleCaption", seen, facts
    ) { row in
      facts.known(facts.shortDay(of: facts.records.devices[row].lastSeen))
    }
  }

  private static func table(
    _ rows: [Int], caption: String, _ last: Table.Column, _ facts: ReportFacts,
    _ value: (Int) -> String
  ) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let words = facts.words
    let (shown, note) = facts.capped(rows)
    return [
      .table(
        Table(
          caption: words(caption, count: rows.count, ["days": facts.staleDays]),
          columns: [
            Table.Column(words("devices.name")), Table.Column(words("devices.serial")),
            Table.Column(words("devices.kind")), last,
          ],
          rows: shown.map { cells($0, facts) + [Table.Cell(value($0))] },
          note: note))
    ]
  }

  private static func cells(_ row: Int, _ facts: ReportFacts) -> [Table.Cell] {
    let device = facts.records.devices[row]
    return [
      Table.Cell(facts.known(device.name)), Table.Cell(facts.known(facts.client.serial(of: row))),
      Table.Cell(facts.words("kind.\(device.kind.rawValue)")),
    ]
  }

  private static func notFound(_ facts: ReportFacts) -> [Block] {
    let names = facts.devices.contractedNotManaged
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(max(1, facts.thresholds.listLength))
    let list = shown.joined(separator: ", ") + (names.count > shown.count ? "…" : "")
    return [
      .paragraph([.text(facts.words("devices.notFound", count: names.count, ["list": list]))])
    ]
  }
}

extension ReportFacts {
  /// The text, or "unknown" for an empty one.
  func known(_ text: String) -> String { text.isEmpty ? words("value.unknown") : text }

  /// After how many days without a sign a device counts as not seen.
  var staleDays: String { numbers.whole(thresholds.staleDeviceDays) }
}
