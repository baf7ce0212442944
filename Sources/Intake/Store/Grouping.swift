/// Which records belong to which client: indices sorted by client, in the order they were read.
struct Grouping: Sendable {
  /// The client of each record; negative for none.
  private let clients: [Int32]
  private(set) var order: [UInt32] = []
  /// Where each client's part of `order` begins, and the end.
  private(set) var starts: [Int]

  /// Sorts records by the client of each; negative for none.
  init(clients: [Int32], count: Int) {
    self.clients = clients
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

  /// Sorts every client's part by time (seconds since 1970), keeping the order of equals.
  mutating func sort(by time: (UInt32) -> UInt32) {
    for client in 0..<starts.count - 1 {
      let part = Array(self[client])
      for (i, place) in TimeOrder.sorted(part.map(time)).enumerated() {
        order[starts[client] + i] = part[Int(place)]
      }
    }
  }

  /// Each record's place among its client's; -1 for none.
  func places(count: Int) -> [Int32] {
    var places = Array(repeating: Int32(-1), count: count)
    for client in 0..<starts.count - 1 {
      for place in starts[client]..<starts[client + 1] {
        places[Int(order[place])] = Int32(place - starts[client])
      }
    }
    return places
  }

  /// The client of a record; negative for none.
  func client(of index: Int) -> Int32 { clients[index] }
}
