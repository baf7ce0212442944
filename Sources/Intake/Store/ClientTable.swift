/// The rows of one kind, those of a client side by side.
///
/// Millions of rows are looked through client by client; jumping about in them would cost more than
/// putting them in order once.
final class ClientTable<Row: Sendable>: @unchecked Sendable {
  // Sendable: filled by one thread, and never changed afterwards.
  private let rows: UnsafeMutablePointer<Row>
  private let starts: [Int]

  /// - Parameter starts: Where each client's rows begin, and the end.
  init(starts: [Int]) {
    self.starts = starts
    rows = .allocate(capacity: starts.last ?? 0)
  }

  deinit { rows.deallocate() }

  /// Every place must be put to once.
  @inline(__always)
  func put(_ row: Row, at place: Int) { (rows + place).initialize(to: row) }

  @inline(__always)
  func put(_ rows: UnsafeBufferPointer<Row>, at place: Int) {
    guard let first = rows.baseAddress else { return }
    (self.rows + place).initialize(from: first, count: rows.count)
  }

  subscript(client: Int) -> UnsafeBufferPointer<Row> {
    UnsafeBufferPointer(start: rows + starts[client], count: starts[client + 1] - starts[client])
  }
}

extension [Int] {
  /// Each the sum of all up to it.
  var runningSums: [Int] {
    var sums = self
    for i in sums.indices.dropFirst() { sums[i] += sums[i - 1] }
    return sums
  }
}

/// Where each ticket of a run ended up.
struct TicketPlaces {
  /// The client of each ticket; negative for none.
  let clients: [Int32]
  /// The ticket's place among its client's.
  let places: [Int32]

  /// The place of a ticket among a client's; -1 for none and for another client's.
  @inline(__always)
  func place(of ticket: Int32, among client: Int32) -> Int32 {
    guard ticket >= 0, clients[Int(ticket)] == client else { return -1 }
    return places[Int(ticket)]
  }
}
