import Documents
import KPIs
import Records
import Settings

extension Section {
  /// How many devices there are of each kind, covered or not, and how many were not seen lately.
  static let devices = Section("devices") { facts in
    let kinds = facts.devices.kinds(of: facts.client)
    guard !kinds.isEmpty else { return [] }
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("devices.caption", ["month": facts.month]),
          columns: [
            Table.Column(words("devices.kind")),
            Table.Column(words("devices.managed"), .trailing),
            Table.Column(words("devices.covered"), .trailing),
            Table.Column(words("devices.uncovered"), .trailing),
            Table.Column(
              words(
                "devices.stale", ["days": facts.numbers.whole(facts.thresholds.staleDeviceDays)]
              ), .trailing),
          ],
          rows: kinds.map { row($0, facts) }, note: words("devices.note")))
    ]
  }

  private static func row(_ count: DeviceKindCount, _ facts: MonthlyFacts) -> [Table.Cell] {
    let number = { (count: Int) in Table.Cell(facts.numbers.whole(count)) }
    let coverage = { (count: Int) in
      facts.devices.reason == nil ? number(count) : Table.Cell(facts.words("value.none"))
    }
    return [
      Table.Cell(facts.words("kind.\(count.kind.rawValue)")), number(count.active),
      coverage(count.covered), coverage(count.uncovered), number(count.stale),
    ]
  }

  /// The devices that no agreement covers, one by one.
  static let uncoveredDevices = Section("uncovered-devices") { facts in
    list(facts.devices.uncovered(of: facts.client), caption: "devices.uncoveredCaption", facts)
  }

  /// The devices that were not seen for a while, one by one.
  static let staleDevices = Section("stale-devices") { facts in
    list(facts.devices.stale(of: facts.client), caption: "devices.staleCaption", facts)
  }

  private static func list(_ devices: [Int], caption: String, _ facts: MonthlyFacts) -> [Block] {
    guard !devices.isEmpty else { return [] }
    let words = facts.words
    let (shown, note) = facts.capped(devices)
    return [
      .table(
        Table(
          caption: words(
            caption, count: devices.count,
            ["days": facts.numbers.whole(facts.thresholds.staleDeviceDays)]),
          columns: [
            Table.Column(words("devices.name")), Table.Column(words("devices.serial")),
            Table.Column(words("devices.kind")), Table.Column(words("devices.lastSeen")),
          ],
          rows: shown.map { cells(facts.records.devices[$0], facts) }, note: note))
    ]
  }

  private static func cells(_ device: Device, _ facts: MonthlyFacts) -> [Table.Cell] {
    let unknown = facts.words("value.unknown")
    let seen = facts.shortDay(of: device.lastSeen)
    return [
      Table.Cell(device.name.isEmpty ? unknown : device.name),
      Table.Cell(device.serial.isEmpty ? unknown : device.serial),
      Table.Cell(
        device.kindName.isEmpty ? facts.words("kind.\(device.kind.rawValue)") : device.kindName),
      Table.Cell(seen.isEmpty ? unknown : seen),
    ]
  }
}
