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

  /// Tickets that follow each other, and the index of the first.
  typealias Part = (rows: UnsafeMutableBufferPointer<TicketRow>, start: Int)

  /// - Parameters:
  ///   - parts: The tickets, in the order they were read.
  ///   - pages: The texts of their numbers.
  ///   - repeated: Whether two rows are one ticket, and which of them counts.
  ///   - duplicate: Told every row that lost.
  init(
    _ parts: [Part], pages: [TextPage], repeated: RepeatedTickets,
    duplicate: (_ lost: Int) -> Void
  ) {
    reserve(parts, pages)
    for part in parts {
      for (place, row) in part.rows.enumerated() {
        add(part.start + place, pages.cell(row.id), repeated, duplicate)
      }
    }
  }

  /// Stands for a number that tickets of several companies have: nobody can be found by it.
  private static let nobody = UInt32.max - 1

  /// Those tickets, by the text of their number.
  private(set) var shared: [[UInt8]: [UInt32]] = [:]

  /// Makes the table by number where the numbers are close enough together for one.
  private func reserve(_ parts: [Part], _ pages: [TextPage]) {
    var low = UInt64.max
    var high: UInt64 = 0
    var count: UInt64 = 0
    for part in parts {
      count += UInt64(part.rows.count)
      for row in part.rows {
        guard let number = Self.number(pages.cell(row.id)) else { continue }
        low = min(low, number)
        high = max(high, number)
      }
    }
    if low <= high, high - low < count * 8 + 1024 {
      first = low
      dense = Array(repeating: 0, count: Int(high - low) + 1)
    }
  }

  @inline(__always)
  private func add(
    _ index: Int, _ id: Cell, _ repeated: RepeatedTickets, _ duplicate: (Int) -> Void
  ) {
    let number = Self.number(id)
    if let known = number.map({ entry($0) }) ?? entry(id) {
      guard known != Self.nobody, repeated.areOne(index, Int(known)) else {
        addShared(index, beside: known, id, repeated, duplicate)
        return set(Self.nobody, number, id)
      }
      guard repeated.replaces(index, Int(known)) else { return duplicate(index) }
      duplicate(Int(known))
    }
    set(UInt32(index), number, id)
  }

  private func addShared(
    _ index: Int, beside known: UInt32, _ id: Cell, _ repeated: RepeatedTickets,
    _ duplicate: (Int) -> Void
  ) {
    var tickets = shared[Array(id)] ?? (known == Self.nobody ? [] : [known])
    if let place = tickets.firstIndex(where: { repeated.areOne(index, Int($0)) }) {
      if repeated.replaces(index, Int(tickets[place])) {
        duplicate(Int(tickets[place]))
        tickets[place] = UInt32(index)
      } else {
        duplicate(index)
      }
    } else {
      tickets.append(UInt32(index))
    }
    shared[Array(id)] = tickets
  }

  private func entry(_ text: Cell) -> UInt32? { byText.find(text, NameKey(text)) }

  @inline(__always)
  private func entry(_ number: UInt64) -> UInt32? {
    if dense.isEmpty { return sparse[number] }
    guard number >= first, number - first < UInt64(dense.count) else { return nil }
    let value = dense[Int(number - first)]
    return value == 0 ? nil : value - 1
  }

  @inline(__always)
  private func set(_ index: UInt32, _ number: UInt64?, _ id: Cell) {
    guard let number else { return byText.set(id, NameKey(id), value: index) }
    if dense.isEmpty {
      sparse[number] = index
    } else {
      dense[Int(number - first)] = index + 1
    }
  }

  @inline(__always)
  func find(_ cell: Cell, _ cursor: inout Cursor) -> UInt32? {
    guard let number = Self.number(cell) else {
      return entry(cell).flatMap { $0 == Self.nobody ? nil : $0 }
    }
    if number == cursor.number { return cursor.ticket }
    guard let ticket = entry(number), ticket != Self.nobody else { return nil }
    cursor.number = number
    cursor.ticket = ticket
    return ticket
  }

  /// A ticket's number without the signs its export writes into it; nil for letters and all else.
  @inline(__always)
  private static func number(_ bytes: Cell) -> UInt64? {
    TicketNumber.plain(bytes) ?? TicketNumber.written(bytes)
  }
}
