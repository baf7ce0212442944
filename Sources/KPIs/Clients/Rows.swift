/// Indices into a client's records, a stretch of a sorted list.
package struct Rows: RandomAccessCollection, Sendable {
  private let slice: ArraySlice<Int32>

  init(_ slice: ArraySlice<Int32>) { self.slice = slice }

  package var startIndex: Int { slice.startIndex }
  package var endIndex: Int { slice.endIndex }

  package subscript(position: Int) -> Int { Int(slice[position]) }
}

extension [Int64] {
  /// The first place in a sorted list that is not below a value.
  func lowerBound(_ value: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the values of a half-open stretch stand in a sorted list.
  func places(from: Int64, to: Int64) -> Range<Int> {
    let low = lowerBound(from)
    return low..<Swift.max(low, lowerBound(to))
  }
}
