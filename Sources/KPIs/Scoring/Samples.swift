/// Durations of which the middle and the slow end are wanted, without sorting them all.
struct Samples {
  private var values: [Int64] = []

  var count: Int { values.count }
  var isEmpty: Bool { values.isEmpty }

  mutating func add(_ value: Int64) { values.append(value) }

  /// Sum / n; nil without any.
  var mean: Double? {
    isEmpty ? nil : values.reduce(0.0) { $0 + Double($1) } / Double(count)
  }

  /// The middle value, or the mean of the middle two; nil without any.
  var median: Double? {
    mutating get {
      guard !isEmpty else { return nil }
      let middle = count / 2
      let upper = value(atRank: middle)
      guard count.isMultiple(of: 2) else { return Double(upper) }
      let lower = values[..<middle].max() ?? upper
      return (Double(lower) + Double(upper)) / 2
    }
  }

  /// The smallest value that nine in ten do not exceed (nearest rank); nil without any.
  var ninetieth: Double? {
    mutating get { isEmpty ? nil : Double(value(atRank: (count * 9 + 9) / 10 - 1)) }
  }

  /// The value that would stand there if all were sorted; smaller ones stand before it afterwards.
  private mutating func value(atRank rank: Int) -> Int64 {
    var (low, high) = (0, count - 1)
    var rounds = 0
    while low < high {
      rounds += 1
      guard rounds < 64 else {
        values.sort()
        break
      }
      let end = split(low, high)
      if rank <= end { high = end } else { low = end + 1 }
    }
    return values[rank]
  }

  /// Hoare's partition: what stands up to the returned place is no larger than what follows.
  private mutating func split(_ low: Int, _ high: Int) -> Int {
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
