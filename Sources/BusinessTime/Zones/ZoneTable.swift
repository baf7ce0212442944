/// A time zone as a table of changes of its offset from UTC.
///
/// Instants are seconds since 1970-01-01T00:00:00Z; a local time is written as the seconds it would be
/// if the wall clock showed UTC; offsets are seconds east of Greenwich. Source: TZif (RFC 8536).
package struct ZoneTable: Sendable {
  /// The IANA name, such as `Europe/Madrid`.
  package let name: String
  /// Instants at which a new offset starts, ascending.
  let starts: [Int64]
  /// `offsets[i]` holds before `starts[i]`; there is one more than starts.
  let offsets: [Int32]
  /// Offsets by the zone's own short names for them (`CET`, `CEST`).
  private let named: [String: Int32]
  /// For each stretch of 2^23 s (97 days) from the first change: how many changes lie before it.
  private let buckets: [Int32]

  /// Coordinated universal time.
  package static let utc = ZoneTable(fixedOffset: 0, name: "UTC")

  /// A zone that is always so many seconds east of Greenwich.
  package init(fixedOffset seconds: Int32, name: String = "") {
    self.init(
      name: name.isEmpty ? ZoneTable.offsetText(seconds) : name, starts: [], offsets: [seconds])
  }

  /// The zone of a compiled file of the IANA database.
  ///
  /// Changes after the file's last are computed from its closing rule to the year 2200.
  package init(name: String, tzif: [UInt8]) throws(TimeZoneError) {
    let file = try TZifFile(name: name, bytes: tzif)
    self.init(name: name, starts: file.starts, offsets: file.offsets, named: file.names)
  }

  init(name: String, starts: [Int64], offsets: [Int32], named: [String: Int32] = [:]) {
    self.name = name
    self.named = named
    self.starts = starts
    self.offsets = offsets
    buckets = ZoneTable.buckets(of: starts)
  }

  /// Seconds east of Greenwich at an instant.
  package func offset(at instant: Int64) -> Int32 { offsets[changes(upTo: instant)] }

  /// Seconds east of Greenwich that the zone means by a short name of its own (`CEST`).
  package func offset(named letters: String) -> Int32? { named[letters] }

  /// What the wall clock shows at an instant, in seconds as if it showed UTC.
  package func local(_ instant: Int64) -> Int64 { instant &+ Int64(offset(at: instant)) }

  /// How many changes have happened by an instant.
  func changes(upTo instant: Int64) -> Int {
    guard let first = starts.first, instant >= first else { return 0 }
    let bucket = Int(min(Int64(buckets.count - 1), instant.subtractingClamped(first) >> 23))
    var count = Int(buckets[bucket])
    while count < starts.count, starts[count] <= instant { count += 1 }
    return count
  }

  private static func buckets(of starts: [Int64]) -> [Int32] {
    guard let first = starts.first, let last = starts.last else { return [] }
    var result: [Int32] = []
    var count = 0
    for bucket in 0...((last - first) >> 23) {
      while count < starts.count, starts[count] < first + bucket << 23 { count += 1 }
      result.append(Int32(count))
    }
    return result
  }
}

extension Int64 {
  /// The difference, held at the ends of the number range.
  func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return self < other ? .min : .max
  }

  /// The sum, held at the ends of the number range.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other < 0 ? .min : .max
  }
}
