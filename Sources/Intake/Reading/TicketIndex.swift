import Records

/// Finds tickets by their number, as time entries and surveys name them.
///
/// Ticket numbers are nearly always whole numbers, close together: a table by number finds them
/// fastest. All others are found by their text.
final class TicketIndex: @unchecked Sendable {
  // Sendable: filled by one thread, and never changed afterwards.

  /// The last number looked up: several entries of one ticket follow each other.
  struct Cursor: Sendable {
    fileprivate var number: UInt64 = .max
    fileprivate var ticket: UInt32 = 0
  }

  private var first: UInt64 = 0
  /// Ticket index + 1 by number − `first`; 0 for none.
  private var dense: [UInt32] = []
  private var sparse: [UInt64: UInt32] = [:]
  private let byText = NameTable()

  /// - Parameters:
  ///   - indices: The tickets, in the order they were read.
  ///   - id: The bytes of a ticket's number.
  ///   - isNewer: Whether the first ticket's row replaces the second's.
  ///   - duplicate: Told every row that lost.
  init(
    _ indices: [UInt32], id: (Int) -> Cell, isNewer: (Int, Int) -> Bool,
    duplicate: (_ lost: Int) -> Void
  ) {
    let numbers = indices.map { Self.number(id(Int($0))) ?? .max }
    var low = UInt64.max
    var high: UInt64 = 0
    for number in numbers where number != .max {
      low = min(low, number)
      high = max(high, number)
    }
    if low <= high, high - low < UInt64(indices.count) * 8 + 1024 {
      first = low
      dense = Array(repeating: 0, count: Int(high - low) + 1)
    }
    for (index, number) in zip(indices, numbers) {
      add(Int(index), number, id, isNewer, duplicate)
    }
  }

  private func add(
    _ i: Int, _ number: UInt64, _ id: (Int) -> Cell, _ isNewer: (Int, Int) -> Bool,
    _ duplicate: (Int) -> Void
  ) {
    guard let known = number == .max ? entry(id(i)) : entry(number) else {
      set(i, number, id)
      return
    }
    if isNewer(i, Int(known)) {
      duplicate(Int(known))
      set(i, number, id)
    } else {
      duplicate(i)
    }
  }

  private func entry(_ text: Cell) -> UInt32? { byText.find(text, NameKey(text)) }

  @inline(__always)
  private func entry(_ number: UInt64) -> UInt32? {
    if dense.isEmpty { return sparse[number] }
    guard number >= first, number - first < UInt64(dense.count) else { return nil }
    let value = dense[Int(number - first)]
    return value == 0 ? nil : value - 1
  }

  private func set(_ i: Int, _ number: UInt64, _ id: (Int) -> Cell) {
    if number == .max {
      let text = id(i)
      byText.set(text, NameKey(text), value: UInt32(i))
    } else if dense.isEmpty {
      sparse[number] = UInt32(i)
    } else {
      dense[Int(number - first)] = UInt32(i) + 1
    }
  }

  @inline(__always)
  func find(_ cell: Cell, _ cursor: inout Cursor) -> UInt32? {
    guard let number = Self.number(cell) else { return entry(cell) }
    if number == cursor.number { return cursor.ticket }
    guard let ticket = entry(number) else { return nil }
    cursor.number = number
    cursor.ticket = ticket
    return ticket
  }

  /// A text of up to 18 digits without leading zeros as a number.
  @inline(__always)
  private static func number(_ bytes: Cell) -> UInt64? {
    guard bytes.count > 0, bytes.count <= 18 else { return nil }
    var number: UInt64 = 0
    for byte in bytes {
      guard byte.isDigit else { return nil }
      number = number &* 10 &+ UInt64(byte &- 0x30)
    }
    if bytes[0] == 0x30, bytes.count > 1 { return nil }
    return number
  }
}
