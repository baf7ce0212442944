/// Every open stretch between two instants, with the open seconds before each.
///
/// Answers "how many open seconds from the table's start to an instant" in a few steps: an index by UTC
/// day leads to the first stretch that may matter.
struct OpenTable: Sendable {
  /// An open stretch and the open seconds in the table before it.
  struct Slot: Sendable {
    let open: Int64
    let close: Int64
    let before: Int64
  }

  /// The instants that the table covers.
  let from: Int64
  let to: Int64
  /// Open stretches, ascending, never touching, and a last one that no instant reaches.
  private let slots: [Slot]
  /// For each UTC day from the first: the first slot that closes after its midnight.
  private let firstSlots: [Int32]
  private let firstMidnight: Int64
  /// Open seconds in the whole table.
  let total: Int64

  init(_ days: OpenDays, from: Int64, to: Int64) {
    var slots: [Slot] = []
    var total: Int64 = 0
    days.walk(from: from, to: to) { range in
      if let last = slots.last, range.lowerBound <= last.close {
        let close = max(last.close, range.upperBound)
        slots[slots.count - 1] = Slot(open: last.open, close: close, before: last.before)
        total = last.before + close - last.open
      } else {
        slots.append(Slot(open: range.lowerBound, close: range.upperBound, before: total))
        total += range.upperBound - range.lowerBound
      }
      return true
    }
    slots.append(Slot(open: .max, close: .max, before: total))
    (self.from, self.to, self.slots, self.total) = (from, to, slots, total)
    firstMidnight = from.flooredQuotient(by: 86_400) * 86_400
    firstSlots = OpenTable.index(slots, from: firstMidnight, to: to)
  }

  private static func index(_ slots: [Slot], from: Int64, to: Int64) -> [Int32] {
    var slot = 0
    return stride(from: from, through: to, by: 86_400).map { midnight in
      while slots[slot].close <= midnight { slot += 1 }
      return Int32(slot)
    }
  }

  func covers(_ instant: Int64) -> Bool { from <= instant && instant <= to }

  /// The first stretch that closes after a covered instant; nil when there is none.
  func slot(after instant: Int64) -> Slot? {
    let slot = slots[position(of: instant)]
    return slot.open == .max ? nil : slot
  }

  /// Open seconds from the table's start to a covered instant.
  func seconds(upTo instant: Int64) -> Int64 {
    let slot = slots[position(of: instant)]
    return instant > slot.open ? slot.before &+ (instant &- slot.open) : slot.before
  }

  /// The earliest instant by which so many open seconds from the table's start are spent.
  func instant(spending seconds: Int64) -> Int64 {
    var (low, high) = (0, slots.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if slots[middle].before < seconds { low = middle } else { high = middle - 1 }
    }
    return slots[low].open + (seconds - slots[low].before)
  }

  private func position(of instant: Int64) -> Int {
    var position = Int(firstSlots[Int(UInt64(bitPattern: instant &- firstMidnight) / 86_400)])
    while slots[position].close <= instant { position &+= 1 }
    return position
  }
}
