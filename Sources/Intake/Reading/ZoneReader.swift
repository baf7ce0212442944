import BusinessTime

/// Turns local times into instants, a week's offset at a time.
struct ZoneReader: Sendable {
  private let zone: ZoneTable
  private var start = Int64.max
  private var end = Int64.min
  private var offset: Int64 = 0
  private(set) var skipped = 0
  private(set) var repeated = 0

  private static let week: Int64 = 7 * 86_400
  private static let day: Int64 = 86_400

  init(_ zone: ZoneTable) { self.zone = zone }

  /// The instant of a time on the zone's clocks, in seconds since 1970-01-01 00:00.
  @inline(__always)
  mutating func instant(_ local: Int64) -> Int64 {
    if local >= start, local < end { return local - offset }
    return lookUp(local)
  }

  @inline(never)
  private mutating func lookUp(_ local: Int64) -> Int64 {
    if steadyOffset(local) != nil { return local - offset }
    switch zone.occurrence(ofLocal: local) {
    case .unique: break
    case .skipped: skipped += 1
    case .repeated: repeated += 1
    }
    return zone.instant(local: local)
  }

  /// The offset of a week in which it does not change; nil where it may.
  mutating func steadyOffset(_ local: Int64) -> Int64? {
    if local >= start, local < end { return offset }
    let first = local - local % Self.week
    let before = zone.offset(at: first - 2 * Self.day)
    let after = zone.offset(at: first + Self.week + 2 * Self.day)
    guard before == after else { return nil }
    (start, end, offset) = (first, first + Self.week, Int64(before))
    return offset
  }
}
