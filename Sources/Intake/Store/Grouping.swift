/// Which records belong to which client: indices sorted by client, in the order they were read.
struct Grouping: Sendable {
  private(set) var order: [UInt32] = []
  /// Where each client's part of `order` begins, and the end.
  private(set) var starts: [Int]

  /// - Parameter clients: The client of each record; negative for none.
  init(clients: [Int32], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for client in clients where client >= 0 { starts[Int(client) + 1] += 1 }
    for i in 0..<count { starts[i + 1] += starts[i] }
    order = Array(repeating: 0, count: starts[count])
    var next = starts
    for (index, client) in clients.enumerated() where client >= 0 {
      order[next[Int(client)]] = UInt32(index)
      next[Int(client)] += 1
    }
  }

  subscript(client: Int) -> ArraySlice<UInt32> { order[starts[client]..<starts[client + 1]] }

  /// Sorts one client's part by time, keeping the order of equals.
  mutating func sort(client: Int, by time: (UInt32) -> Int64) {
    let range = starts[client]..<starts[client + 1]
    var keyed = order[range].enumerated().map { (at: time($0.element), place: $0.offset, index: $0.element) }
    var isSorted = true
    for i in keyed.indices.dropFirst() where keyed[i].at < keyed[i - 1].at {
      isSorted = false
      break
    }
    if isSorted { return }
    keyed.sort { $0.at != $1.at ? $0.at < $1.at : $0.place < $1.place }
    for (i, entry) in keyed.enumerated() { order[range.lowerBound + i] = entry.index }
  }
}
