/// Durations of which the middle and the slow end are wanted, without sorting them all.
struct Samples {
  /// What is printed of them.
  struct Summary: Equatable {
    /// The middle value, or the mean of the middle two.
    let median: Double
    /// The smallest value that nine in ten do not exceed (nearest rank).
    let ninetieth: Double
    let mean: Double
  }

  private var values: [Int64] = []
  private var sum = 0.0

  var count: Int { values.count }

  mutating func add(_ value: Int64) {
    values.append(value)
    sum += Double(value)
  }

  mutating func reserve(_ count: Int) { values.reserveCapacity(count) }

  /// Sum / n; nil without any.
  var mean: Double? { values.isEmpty ? nil : sum / Double(count) }

  /// Median, P90 and mean; nil without any.
  func summary() -> Summary? {
    guard let mean else { return nil }
    var order = values
    var span = order.mutableSpan
    let ninetieth = (count * 9 + 9) / 10 - 1
    let slow = Samples.value(atRank: ninetieth, of: &span, upTo: count - 1)
    let median = Samples.median(of: &span, upTo: max(ninetieth, count / 2))
    return Summary(median: median, ninetieth: Double(slow), mean: mean)
  }

  /// The median alone; the samples lose their order.
  mutating func takeMedian() -> Double? {
    guard !values.isEmpty else { return nil }
    var span = values.mutableSpan
    return Samples.median(of: &span, upTo: span.count - 1)
  }

  /// The middle value, found among the values up to a place that the larger ones stand behind.
  private static func median(of values: inout MutableSpan<Int64>, upTo last: Int) -> Double {
    let middle = values.count / 2
    let upper = value(atRank: middle, of: &values, upTo: last)
    guard values.count.isMultiple(of: 2) else { return Double(upper) }
    var lower = values[0]
    for place in 1..<max(1, middle) { lower = max(lower, values[place]) }
    return (Double(lower) + Double(upper)) / 2
  }

  /// The value that would stand there if all were sorted; smaller ones stand before it afterwards.
  private static func value(
    atRank rank: Int, of values: inout MutableSpan<Int64>, upTo last: Int
  ) -> Int64 {
    var (low, high) = (0, last)
    var spread: UInt64 = 1 << 63
    while low < high {
      let place = spread.multipliedFullWidth(by: UInt64(high - low)).high
      let end = split(&values, low, high, at: low + Int(place))
      spread &*= 0x9E37_79B9_7F4A_7C15
      spread &+= 1 << 62
      if rank <= end { high = end } else { low = end + 1 }
    }
    return values[rank]
  }

  /// Hoare's partition: what stands up to the returned place is no larger than what follows.
  ///
  /// The middle of three values divides: the ends and one at a place that no order is made for.
  private static func split(
    _ values: inout MutableSpan<Int64>, _ low: Int, _ high: Int, at place: Int
  ) -> Int {
    let pivot = middle(values[low], values[place], values[high])
    var (left, right) = (low - 1, high + 1)
    while true {
      repeat { left += 1 } while values[left] < pivot
      repeat { right -= 1 } while values[right] > pivot
      if left >= right { return right }
      values.swapAt(left, right)
    }
  }

  private static func middle(_ a: Int64, _ b: Int64, _ c: Int64) -> Int64 {
    max(min(a, b), min(max(a, b), c))
  }
}
