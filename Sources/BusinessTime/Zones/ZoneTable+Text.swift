extension ZoneTable {
  /// An instant as RFC 3339 text with its offset, `Z` in a zone that is UTC.
  ///
  /// Offsets with odd seconds (before 1972) are printed to the minute; the instant stays the same.
  package func isoString(_ instant: Int64) -> String {
    let held = max(ZoneTable.firstInstant, min(ZoneTable.lastInstant, instant))
    let offset = offset(at: held) / 60 * 60
    let local = held + Int64(offset)
    let day = local.flooredQuotient(by: 86_400)
    let time = Int(local - day * 86_400)
    let date = CivilDate(daysSince1970: Int32(clamping: day)).iso
    let isUTC = starts.isEmpty && offset == 0
    return "\(date)T\(ZoneTable.clockText(time))\(isUTC ? "Z" : ZoneTable.offsetText(offset))"
  }

  /// The first instant that can be written: 0001-01-02T00:00:00Z.
  static let firstInstant: Int64 = -62_135_510_400
  /// The last instant that can be written: 9999-12-30T23:59:59Z.
  static let lastInstant: Int64 = 253_402_214_399

  static func offsetText(_ seconds: Int32) -> String {
    let minutes = Int(abs(seconds)) / 60
    let hours = CivilDate.padded(minutes / 60, to: 2)
    return "\(seconds < 0 ? "-" : "+")\(hours):\(CivilDate.padded(minutes % 60, to: 2))"
  }

  private static func clockText(_ seconds: Int) -> String {
    [seconds / 3_600, seconds / 60 % 60, seconds % 60]
      .map { CivilDate.padded($0, to: 2) }.joined(separator: ":")
  }
}
