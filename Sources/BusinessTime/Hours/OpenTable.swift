/// Every open stretch between two instants, with the open seconds before each.
///
/// Answers "how many open seconds from the table's start to an instant" in a few steps: an index by
/// stretches of 2^14 s (4 h 33 min) leads to the first slot that may matter.
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
  /// Open stretches, ascending, never touching, and a last one that begins where the table ends.
  private let slots: [Slot]
  /// For each stretch of 2^14 s from the start: the first slot that closes after its beginning.
  private let firstSlots: [Int32]
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
    slots.append(Slot(open: to, close: .max, before: total))
    (self.from, self.to, self.slots, self.total) = (from, to, slots, total)
    firstSlots = OpenTable.index(slots, from: from, to: to)
  }

  private static func index(_ slots: [Slot], from: Int64, to: Int64) -> [Int32] {
    var slot = 0
    return stride(from: from, through: to, by: 1 << 14).map { start in
      while slots[slot].close <= start { slot += 1 }
      return Int32(slot)
    }
  }

  func covers(_ instant: Int64) -> Bool { from <= instant && instant <= to }

  /// The first stretch that closes after a covered instant; nil when there is none.
  func slot(after instant: Int64) -> Slot? {
    let slot = slots[position(of: instant)]
    return slot.close == .max ? nil : slot
  }

  /// Open seconds from the table's start to a covered instant.
  func seconds(upTo instant: Int64) -> Int64 {
    let slot = slots[position(of: instant)]
    return slot.before &+ max(0, instant &- slot.open)
  }

  /// The earliest instant by which open seconds from a covered instant are spent.
  ///
  /// The target counts from the table's start, lies after the instant's and not beyond the total. Most
  /// budgets end a few slots on, so the search takes growing steps from there, then shrinking ones.
  func instant(reaching target: Int64, from instant: Int64) -> Int64 {
    var low = position(of: instant)
    var step = 1
    while low + step < slots.count, slots[low + step].before < target {
      low += step
      step += step
    }
    while step > 1 {
      step /= 2
      if low + step < slots.count, slots[low + step].before < target { low += step }
    }
    return slots[low].open + (target - slots[low].before)
  }

  private func position(of instant: Int64) -> Int {
    var position = Int(firstSlots[Int((instant &- from) >> 14)])
    while slots[position].close <= instant { position &+= 1 }
    return position
  }
}
