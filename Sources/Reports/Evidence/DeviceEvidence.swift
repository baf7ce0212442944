import KPIs
import Records

extension EvidenceTable {
  /// A row a device, with how it stands at the end of the period.
  static let devices = EvidenceTable(
    "devices",
    columns: [
      "file", "line", "device", "serial", "kind", "first_seen", "last_seen", "standing", "counted",
    ]
  ) { scope, rows in
    let devices = scope.records.devices
    let coverage = scope.client.deviceCoverage(at: scope.period)
    for row in devices.indices.sorted(by: { (devices[$0].source, $0) < (devices[$1].source, $1) }) {
      let standing = coverage.standings[row]
      rows.source(devices[row].source)
      rows.text(devices[row].name)
      rows.text(devices[row].serial)
      rows.word(devices[row].kind.rawValue)
      rows.time(devices[row].firstSeen)
      rows.time(devices[row].lastSeen)
      // Where nobody can tell what agreements cover, no device is called uncovered.
      let isUnknown = coverage.reason != nil && standing.isActive
      rows.word(isUnknown ? "in use" : standing.name.description)
      rows.answer(standing.isActive)
      rows.end()
    }
  }

  /// A row an agreement, without its price.
  static let agreements = EvidenceTable(
    "agreements",
    columns: ["file", "line", "agreement", "type", "covers", "level", "start", "end", "active"]
  ) { scope, rows in
    let agreements = scope.records.agreements
    let places = agreements.indices.sorted {
      (agreements[$0].source, $0) < (agreements[$1].source, $1)
    }
    for place in places {
      let agreement = agreements[place]
      rows.source(agreement.source)
      rows.text(agreement.id)
      rows.text(agreement.type)
      rows.text(agreement.coverage.text)
      rows.text(agreement.slaName)
      rows.day(agreement.start)
      rows.day(agreement.end)
      rows.answer(agreement.isActive(on: scope.period.endDay))
      rows.end()
    }
  }
}

extension Agreement.Coverage {
  /// `25 server`, `40 devices`, `all devices`, the names it lists, or empty.
  fileprivate var text: String {
    switch self {
    case .count(let count, let kind): "\(count) \(kind?.rawValue ?? "devices")"
    case .listed(let names): names.joined(separator: "; ")
    case .allDevices: "all devices"
    case .none: ""
    }
  }
}
