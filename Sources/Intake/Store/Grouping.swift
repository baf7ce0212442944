/// Which records belong to which client: indices sorted by client, in the order they were read.
struct Grouping: Sendable {
  private(set) var order: [UInt32] = []
  /// Where each client's part of `order` begins, and the end.
  private(set) var starts: [Int]

  /// Sorts records by the client of each; negative for none.
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

  /// Sorts every client's part by time, keeping the order of equals.
  ///
  /// - Parameter times: Seconds since 1970 of every record.
  mutating func sort(by times: [UInt32]) {
    var sorter = TimeOrder()
    for client in 0..<starts.count - 1 {
      let part = Array(self[client])
      sorter.forEach(part.map { times[Int($0)] }) { rank, place in
        order[starts[client] + rank] = part[place]
      }
    }
  }

  /// Each record's place in `order`; -1 for none.
  func places(count: Int) -> [Int32] {
    var places = Array(repeating: Int32(-1), count: count)
    for (place, index) in order.enumerated() { places[Int(index)] = Int32(place) }
    return places
  }
}
