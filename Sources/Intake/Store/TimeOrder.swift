/// Puts records in the order of their times, in memory that is used again.
struct TimeOrder {
  /// The time above, the place below: one plain number to sort by.
  private var keys: [UInt64] = []
  private var spare: [UInt64] = []

  /// Tells the places of the times, earliest first; equal times in the order they came.
  @inline(__always)
  mutating func forEach(_ times: [UInt32], _ body: (_ rank: Int, _ place: Int) -> Void) {
    if Self.isSorted(times) {
      for place in times.indices { body(place, place) }
      return
    }
    sort(times)
    for rank in keys.indices { body(rank, Int(keys[rank] & 0xFFFF_FFFF)) }
  }

  private static func isSorted(_ times: [UInt32]) -> Bool {
    times.withUnsafeBufferPointer { times in
      var last: UInt32 = 0
      for time in times {
        if time < last { return false }
        last = time
      }
      return true
    }
  }

  private mutating func sort(_ times: [UInt32]) {
    keys.removeAll(keepingCapacity: true)
    keys.reserveCapacity(times.count)
    for (place, time) in times.enumerated() { keys.append(UInt64(time) << 32 | UInt64(place)) }
    guard keys.count > 256 else {
      keys.sort()
      return
    }
    if spare.count < keys.count { spare = Array(repeating: 0, count: keys.count) }
    // Least significant digits first: each pass keeps the order of the one before.
    for shift: UInt64 in [32, 43, 54] { pass(shift) }
  }

  private mutating func pass(_ shift: UInt64) {
    let count = keys.count
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2048) { ends in
      ends.initialize(repeating: 0)
      keys.withUnsafeMutableBufferPointer { keys in
        spare.withUnsafeMutableBufferPointer { spare in
          for key in keys { ends[Int(key >> shift & 2047)] += 1 }
          var sum = 0
          for digit in 0..<2048 {
            let size = ends[digit]
            ends[digit] = sum
            sum += size
          }
          for key in keys {
            let digit = Int(key >> shift & 2047)
            spare[ends[digit]] = key
            ends[digit] += 1
          }
          for place in 0..<count { keys[place] = spare[place] }
        }
      }
    }
  }
}
