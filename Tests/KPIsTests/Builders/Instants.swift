import BusinessTime
import KPIs
import Records

/// The instant of `2026-10-05 09:00` (or `… 09:00:30`) on a zone's wall clock.
func at(_ text: String, in zone: ZoneTable = .utc) -> Int64 {
  let parts = text.split(separator: " ")
  guard let date = CivilDate(iso: String(parts[0])) else { return .max }
  var seconds: Int64 = 0
  for (field, unit) in zip(
    (parts.count > 1 ? parts[1] : "0:0").split(separator: ":"), [3600, 60, 1])
  {
    seconds += (Int64(field) ?? 0) * Int64(unit)
  }
  return zone.instant(local: Int64(date.daysSince1970) * 86_400 + seconds)
}

/// The day number of `2026-10-05`.
func day(_ text: String) -> Int32 { CivilDate(iso: text)?.daysSince1970 ?? .max }

extension Period {
  /// October 2026 in UTC: 22 business days, the 1st a Thursday, the 31st a Saturday.
  static let october = Period.month(year: 2026, month: 10, zone: .utc)
  static let november = Period.month(year: 2026, month: 11, zone: .utc)
}

extension ZoneTable {
  /// Central European time: summer time until 2026-10-25 03:00.
  static let madrid = ZoneTable.following("CET-1CEST,M3.5.0,M10.5.0/3", name: "Europe/Madrid")

  /// A zone that follows a rule at all times, as a compiled file would hold it.
  private static func following(_ rule: String, name: String) -> ZoneTable {
    let counts: [UInt8] = [0, 0, 0, 0, 0, 1, 4].flatMap { [0, 0, 0, $0] }.dropFirst(4) + []
    let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts
    let block: [UInt8] = [0, 0, 14, 16, 0, 0] + Array("CET\0".utf8)
    let bytes = head + block + head + block + Array("\n\(rule)\n".utf8)
    return (try? ZoneTable(name: name, tzif: bytes)) ?? ZoneTable(fixedOffset: -1, name: "broken")
  }
}

/// So many hours in seconds.
func hours(_ hours: Double) -> Int64 { Int64(hours * 3600) }
