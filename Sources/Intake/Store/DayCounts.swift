import BusinessTime

/// How many rows of a kind each local day has.
///
/// One step a row, of which there are millions: a table of days, and one of what to add to a UTC day's
/// times to get local ones.
struct DayCounts {
  private let zone: ZoneTable
  /// By day since 1970-01-01.
  private(set) var counts: [Int32]
  /// By UTC day; `unsettled` where it changes that day or was not needed yet.
  private var offsets: [Int32]

  private static let unsettled = Int32.max
  private static let day: Int64 = 86_400

  init(zone: ZoneTable) {
    self.zone = zone
    let days = Int(UInt32.max / 86_400) + 3
    counts = Array(repeating: 0, count: days)
    offsets = Array(repeating: Self.unsettled, count: days)
  }

  /// - Parameter instant: Seconds since 1970.
  @inline(__always)
  mutating func add(_ instant: UInt32) {
    var offset = offsets[Int(instant / 86_400)]
    if offset == Self.unsettled { offset = settle(instant) }
    counts[max(0, Int((Int64(instant) + Int64(offset)) / Self.day))] += 1
  }

  @inline(never)
  private mutating func settle(_ instant: UInt32) -> Int32 {
    let day = Int64(instant) / Self.day
    let first = zone.offset(at: day * Self.day)
    if first == zone.offset(at: (day + 1) * Self.day) { offsets[Int(day)] = first }
    return zone.offset(at: Int64(instant))
  }
}
