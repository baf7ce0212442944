import Records

/// A client's devices with what tells them apart.
struct DeviceStock: Sendable {
  /// Serial number and name as they are compared; "" when they say nothing.
  let serials: [String]
  let names: [String]
  /// Rows that show a device once more (a re-imaged one has its old serial number).
  let duplicates: Set<Int>
  /// Rows by when the device was first seen, then by name; devices without that date come first.
  let oldestFirst: [Int]

  init(_ devices: [Device]) {
    let names = devices.map { folded($0.name) }
    self.names = names
    serials = devices.map { DeviceStock.serial($0.serial) }
    oldestFirst = devices.indices.sorted { a, b in
      (devices[a].firstSeen, names[a], a) < (devices[b].firstSeen, names[b], b)
    }
    duplicates = DeviceStock.duplicates(devices, serials)
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
    return fillers.contains(serial) || serial.allSatisfy { $0 == "0" } ? "" : serial
  }

  /// Of rows with one serial number the one in use counts, and of those the one seen last.
  private static func duplicates(_ devices: [Device], _ serials: [String]) -> Set<Int> {
    var kept: [String: Int] = [:]
    var result: Set<Int> = []
    for (row, serial) in serials.enumerated() where !serial.isEmpty {
      guard let other = kept[serial] else {
        kept[serial] = row
        continue
      }
      let isBetter = rank(devices[row]) > rank(devices[other])
      result.insert(isBetter ? other : row)
      if isBetter { kept[serial] = row }
    }
    return result
  }

  private static func rank(_ device: Device) -> (Int, Int64) {
    ((device.isRetired ? 0 : 2) + (device.isManaged ? 1 : 0), device.lastSeen)
  }
}
