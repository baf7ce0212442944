import Records

/// A client's devices with what tells them apart.
struct DeviceStock: Sendable {
  /// What a device is asked for month by month.
  struct Facts: Sendable {
    let firstSeen: Int64
    let lastSeen: Int64
    /// The kind's place among all kinds.
    let kind: Int
    let isRetired: Bool
    let isManaged: Bool
    let flag: Bool?
    /// Shows a device once more (a re-imaged one has its old serial number).
    var isDuplicate = false
  }

  /// A device that an agreement names, with the rows that bear the name or serial number.
  struct Listed: Sendable {
    let name: String
    let rows: [Int32]
  }

  private(set) var facts: [Facts]
  /// Rows by when the device was first seen, then by name; devices without that date come first.
  let oldestFirst: [Int]
  /// Whether the device export itself says of any device whether it has a contract.
  let hasFlags: Bool
  /// For each agreement, the devices that it names; empty for one that names none.
  let listed: [[Listed]]

  init(_ devices: [Device], agreements: [Agreement] = []) {
    let names = devices.map { folded($0.name) }
    let serials = devices.map { DeviceStock.serial($0.serial) }
    facts = devices.indices.map { DeviceStock.facts(of: devices, at: $0) }
    hasFlags = facts.contains { $0.flag != nil }
    oldestFirst = devices.indices.sorted { a, b in
      (devices[a].firstSeen, names[a], a) < (devices[b].firstSeen, names[b], b)
    }
    listed = DeviceStock.listed(agreements, names: names, serials: serials)
    markDuplicates(serials)
  }

  private static func facts(of devices: [Device], at row: Int) -> Facts {
    Facts(
      firstSeen: devices[row].firstSeen, lastSeen: devices[row].lastSeen,
      kind: devices[row].kind.order, isRetired: devices[row].isRetired,
      isManaged: devices[row].isManaged, flag: devices[row].contractFlag)
  }

  /// Words that manufacturers leave where a serial number belongs.
  private static let fillers: Set<String> = [
    "to be filled by o.e.m.", "default string", "system serial number", "not specified",
    "not applicable", "none", "n/a", "na", "null", "unknown", "0", "-", "x", "123456789",
    "1234567890",
  ]

  /// A serial number to compare; "" for blanks, fillers and rows of zeros.
  static func serial(_ text: String) -> String {
    let serial = folded(text)
    return fillers.contains(serial) || serial.utf8.allSatisfy { $0 == 0x30 } ? "" : serial
  }

  private static func listed(
    _ agreements: [Agreement], names: [String], serials: [String]
  ) -> [[Listed]] {
    var rows: [String: [Int32]] = [:]
    return agreements.map { agreement in
      guard case .listed(let list) = agreement.coverage else { return [] }
      if rows.isEmpty {
        for row in names.indices {
          rows[names[row], default: []].append(Int32(row))
          if serials[row] != names[row] { rows[serials[row], default: []].append(Int32(row)) }
        }
        rows[""] = nil
      }
      return list.compactMap { name in
        let key = folded(name)
        return key.isEmpty ? nil : Listed(name: name, rows: rows[key] ?? [])
      }
    }
  }

  /// Of rows with one serial number the one in use counts, and of those the one seen last.
  private mutating func markDuplicates(_ serials: [String]) {
    var kept: [String: Int] = [:]
    for (row, serial) in serials.enumerated() where !serial.isEmpty {
      guard let other = kept[serial] else {
        kept[serial] = row
        continue
      }
      let isBetter = facts[row].rank > facts[other].rank
      facts[isBetter ? other : row].isDuplicate = true
      if isBetter { kept[serial] = row }
    }
  }
}

extension DeviceStock.Facts {
  fileprivate var rank: (Int, Int64) { ((isRetired ? 0 : 2) + (isManaged ? 1 : 0), lastSeen) }
}
