import BusinessTime
import Foundation

extension ZoneTable {
  /// A zone of this machine's own database.
  static func system(_ name: String) throws -> ZoneTable {
    let file = URL(filePath: "/usr/share/zoneinfo/\(name)")
    return try ZoneTable(name: name, tzif: Array(Data(contentsOf: file)))
  }
}

extension String {
  /// The instant that an RFC 3339 text in UTC names: `2026-10-05T09:30:00Z`.
  var instant: Int64 {
    guard let date = CivilDate(iso: String(prefix(10))), hasSuffix("Z") else { return .min }
    let clock = dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3 else { return .min }
    return Int64(date.daysSince1970) * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
  }

  /// The day that an ISO date names, since 1970-01-01.
  var day: Int32 { CivilDate(iso: self)?.daysSince1970 ?? .min }
}
