extension ZoneTable {
  /// An instant as RFC 3339 text with its offset, `Z` in a zone that is UTC.
  ///
  /// Offsets with odd seconds (before 1972) are printed to the minute; the instant stays the same.
  /// Written digit by digit: files with evidence hold millions of them.
  package func isoString(_ instant: Int64) -> String {
    let held = max(ZoneTable.firstInstant, min(ZoneTable.lastInstant, instant))
    let offset = offset(at: held) / 60 * 60
    let local = held + Int64(offset)
    let day = local.flooredQuotient(by: 86_400)
    var text = TimeDigits()
    text.add(CivilDate(daysSince1970: Int32(clamping: day)))
    text.add(clock: Int(local - day * 86_400))
    if starts.isEmpty && offset == 0 { text.add("Z") } else { text.add(offset: Int(offset)) }
    return text.string
  }

  /// The first instant that can be written: 0001-01-02T00:00:00Z.
  static let firstInstant: Int64 = -62_135_510_400
  /// The last instant that can be written: 9999-12-30T23:59:59Z.
  static let lastInstant: Int64 = 253_402_214_399

  /// An offset from Greenwich: `+02:00`.
  static func offsetText(_ seconds: Int32) -> String {
    var text = TimeDigits()
    text.add(offset: Int(seconds))
    return text.string
  }
}

/// The text of a time while it is written.
private struct TimeDigits {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(25) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

  mutating func add(_ date: CivilDate) {
    add(two: date.year / 100)
    add(two: date.year % 100)
    add("-")
    add(two: date.month)
    add("-")
    add(two: date.day)
  }

  mutating func add(clock seconds: Int) {
    add("T")
    add(two: seconds / 3600)
    add(":")
    add(two: seconds / 60 % 60)
    add(":")
    add(two: seconds % 60)
  }

  mutating func add(offset seconds: Int) {
    add(seconds < 0 ? "-" : "+")
    add(two: abs(seconds) / 3600)
    add(":")
    add(two: abs(seconds) / 60 % 60)
  }

  private mutating func add(two number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
