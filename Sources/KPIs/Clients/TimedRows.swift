/// Rows with a time each, to be put in the order of their times.
struct TimedRows {
  private(set) var times: [Int64] = []
  private(set) var rows: [Int32] = []
  private var isSorted = true
  private var earliest = Int64.max
  private var latest = Int64.min

  init(capacity: Int) {
    times.reserveCapacity(capacity)
    rows.reserveCapacity(capacity)
  }

  /// Rows have to come in ascending order.
  mutating func add(_ row: Int, at time: Int64) {
    isSorted = isSorted && latest <= time
    earliest = min(earliest, time)
    latest = max(latest, time)
    times.append(time)
    rows.append(Int32(truncatingIfNeeded: row))
  }

  /// Orders by time, then by row.
  mutating func sort() {
    guard !isSorted else { return }
    let (spread, overflow) = latest.subtractingReportingOverflow(earliest)
    if !overflow, spread >> 32 == 0 {
      sortPacked(bits: 64 - spread.leadingZeroBitCount)
    } else {
      let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      (times, rows) = (order.map { times[$0] }, order.map { rows[$0] })
    }
    isSorted = true
  }

  /// Sorts times that differ in so many bits by one digit after the other, the lowest first.
  private mutating func sortPacked(bits: Int) {
    var keys = times.indices.map { UInt64(times[$0] &- earliest) << 32 | UInt64(rows[$0]) }
    var moved = keys
    for digit in 0..<(bits + Radix.width - 1) / Radix.width {
      Radix.sort(keys.span, into: moved.mutableSpan, shift: 32 + digit * Radix.width)
      swap(&keys, &moved)
    }
    for place in keys.indices {
      times[place] = Int64(keys[place] >> 32) &+ earliest
      rows[place] = Int32(truncatingIfNeeded: keys[place])
    }
  }
}

/// Sorting by counting how often each digit occurs.
private enum Radix {
  /// Bits of a digit.
  static let width = 9

  /// Moves keys into the order of one digit; those of the same digit stay in their order.
  static func sort(_ keys: Span<UInt64>, into sorted: consuming MutableSpan<UInt64>, shift: Int) {
    var starts = [Int](repeating: 0, count: 1 << width)
    let mask = starts.count - 1
    for place in keys.indices { starts[Int(truncatingIfNeeded: keys[place] >> shift) & mask] += 1 }
    var next = 0
    for digit in starts.indices { (starts[digit], next) = (next, next + starts[digit]) }
    for place in keys.indices {
      let digit = Int(truncatingIfNeeded: keys[place] >> shift) & mask
      sorted[starts[digit]] = keys[place]
      starts[digit] += 1
    }
  }
}
