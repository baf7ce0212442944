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

  /// Sum / n; nil without any.
  var mean: Double? { values.isEmpty ? nil : sum / Double(count) }

  /// Median, P90 and mean; nil without any.
  func summary() -> Summary? {
    guard let mean else { return nil }
    var order = values
    let ninetieth = (count * 9 + 9) / 10 - 1
    let slow = Samples.value(atRank: ninetieth, of: &order, upTo: count - 1)
    let middle = count / 2
    let upper = Samples.value(atRank: middle, of: &order, upTo: max(ninetieth, middle))
    let lower = count.isMultiple(of: 2) ? order[..<middle].max() ?? upper : upper
    return Summary(
      median: (Double(lower) + Double(upper)) / 2, ninetieth: Double(slow), mean: mean)
  }

  /// The value that would stand there if all were sorted; smaller ones stand before it afterwards.
  private static func value(atRank rank: Int, of values: inout [Int64], upTo last: Int) -> Int64 {
    var (low, high) = (0, last)
    var rounds = 0
    while low < high {
      rounds += 1
      guard rounds < 64 else {
        values[...last].sort()
        break
      }
      let end = split(&values, low, high)
      if rank <= end { high = end } else { low = end + 1 }
    }
    return values[rank]
  }

  /// Hoare's partition: what stands up to the returned place is no larger than what follows.
  private static func split(_ values: inout [Int64], _ low: Int, _ high: Int) -> Int {
    let pivot = values[low + (high - low) / 2]
    var (left, right) = (low - 1, high + 1)
    while true {
      repeat { left += 1 } while values[left] < pivot
      repeat { right -= 1 } while values[right] > pivot
      if left >= right { return right }
      values.swapAt(left, right)
    }
  }
}
