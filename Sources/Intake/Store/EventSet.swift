import Records

/// The events met so far, to find rows that repeat another exactly: exports overlap.
///
/// A table of places by hash, half of it free; nothing is allocated for an event.
struct EventSet {
  /// The upper half of the hash above, the event's place + 1 below; 0 for a free slot.
  private var slots: [UInt64]
  private let mask: Int

  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// - Parameters:
  ///   - event: Its ticket is still the run's.
  ///   - place: Where it stands among all.
  ///   - events: All of them, unchanged since they were read.
  /// - Returns: false where an earlier event says the same.
  mutating func add(_ event: TicketEvent, at place: Int, of events: Chunked<TicketEvent>) -> Bool {
    let hash = Self.hash(event)
    let head = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let known = slots[slot]
      if known & 0xFFFF_FFFF_0000_0000 == head,
        Self.says(events[Int(known & 0xFFFF_FFFF) - 1], theSameAs: event)
      {
        return false
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = head | UInt64(place + 1)
    return true
  }

  private static func says(_ a: TicketEvent, theSameAs b: TicketEvent) -> Bool {
    a.ticket == b.ticket && a.at == b.at && a.status == b.status && a.priority == b.priority
      && a.technician == b.technician && a.queue == b.queue
  }

  private static func hash(_ event: TicketEvent) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: event.at)
    mix(&hash, UInt64(UInt32(bitPattern: event.ticket)) << 32 | UInt64(event.status.index))
    mix(&hash, UInt64(event.priority.index) << 32 | UInt64(event.technician.index))
    mix(&hash, UInt64(event.queue.index))
    return hash
  }

  /// A step of splitmix64: every bit of the value moves about half of the hash's.
  private static func mix(_ hash: inout UInt64, _ value: UInt64) {
    hash = (hash ^ value) &+ 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
  }
}
