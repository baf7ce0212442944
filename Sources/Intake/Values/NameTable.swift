/// What tells two short texts apart without looking at all their bytes.
///
/// Up to 16 bytes, the ends and the length are the whole text.
struct NameKey {
  let head: UInt64
  let tail: UInt64
  let length: Int
  let hash: UInt64

  @inline(__always)
  init(_ cell: Cell) {
    let raw = UnsafeRawBufferPointer(cell)
    length = raw.count
    if length >= 8 {
      head = raw.loadUnaligned(as: UInt64.self)
      tail = raw.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
    } else if length >= 4 {
      head = UInt64(raw.loadUnaligned(as: UInt32.self))
      tail = UInt64(raw.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
    } else if length > 0 {
      head = UInt64(raw[0]) | UInt64(raw[length >> 1]) << 8 | UInt64(raw[length &- 1]) << 16
      tail = 0
    } else {
      head = 0
      tail = 0
    }
    var seed = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
    if length > 16 { seed = Self.middle(raw, seed) }
    hash = Self.fold(head ^ 0xA076_1D64_78BD_642F, tail ^ seed ^ 0xE703_7ED1_A0B4_28DB)
  }

  /// Both halves of the product, laid over each other.
  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func middle(_ raw: UnsafeRawBufferPointer, _ seed: UInt64) -> UInt64 {
    var hash = seed
    var i = 8
    while i &+ 8 < raw.count {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      hash = fold(hash ^ word ^ 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3)
      i &+= 8
    }
    return hash
  }
}

/// Numbers by text: open addressing over one piece of memory, nothing allocated for a text.
///
/// A text's number is given by whoever adds it.
final class NameTable: @unchecked Sendable {
  // Sendable: whoever writes is alone; a table that is shared is behind a lock or not changed.
  private struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var start = 0
    /// 0: the place is free.
    var length: UInt32 = 0
    var value: UInt32 = 0
  }

  private var entries: UnsafeMutablePointer<Entry>
  private var mask: Int
  private(set) var count = 0
  /// The texts one behind the other.
  private let texts = TextPage()
  /// The last texts of each column: few enough to stay close to the processor.
  private let recent: UnsafeMutablePointer<Entry>
  private static let columns = 32
  private static let recentSize = 128

  init(slots: Int = 256) {
    entries = .allocate(capacity: slots)
    entries.initialize(repeating: Entry(), count: slots)
    mask = slots - 1
    recent = .allocate(capacity: Self.columns * Self.recentSize)
    recent.initialize(repeating: Entry(), count: Self.columns * Self.recentSize)
  }

  deinit {
    entries.deallocate()
    recent.deallocate()
  }

  /// Looks among the last texts of a column first.
  @inline(__always)
  func find(_ cell: Cell, _ key: NameKey, column: Int) -> UInt32? {
    let place = Int(truncatingIfNeeded: key.hash >> 57) | (column & 31) << 7
    let entry = recent + place
    if isSame(entry, cell, key) { return entry.pointee.value }
    return findAgain(cell, key, place)
  }

  @inline(never)
  private func findAgain(_ cell: Cell, _ key: NameKey, _ place: Int) -> UInt32? {
    guard let slot = slot(of: cell, key) else { return nil }
    recent[place] = entries[slot]
    return entries[slot].value
  }

  func find(_ cell: Cell, _ key: NameKey) -> UInt32? {
    slot(of: cell, key).map { entries[$0].value }
  }

  @inline(__always)
  private func slot(of cell: Cell, _ key: NameKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while entries[slot].length > 0 {
      if isSame(entries + slot, cell, key) { return slot }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func isSame(_ entry: UnsafePointer<Entry>, _ cell: Cell, _ key: NameKey) -> Bool {
    entry.pointee.head == key.head && entry.pointee.tail == key.tail
      && Int(entry.pointee.length) == key.length
      && (key.length <= 16 || texts.holds(cell, at: entry.pointee.start))
  }

  /// Adds a text that is not there; empty texts have no place.
  func add(_ cell: Cell, _ key: NameKey, value: UInt32) {
    guard key.length > 0 else { return }
    if count * 2 > mask { grow() }
    let start = texts.add(cell)
    enter(
      Entry(
        head: key.head, tail: key.tail, start: start, length: UInt32(key.length), value: value),
      hash: key.hash)
    count += 1
  }

  /// Replaces the number of a text that is there.
  func set(_ cell: Cell, _ key: NameKey, value: UInt32) {
    if let slot = slot(of: cell, key) {
      entries[slot].value = value
      return
    }
    add(cell, key, value: value)
  }

  private func enter(_ entry: Entry, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].length > 0 { slot = (slot + 1) & mask }
    entries[slot] = entry
  }

  private func grow() {
    let old = UnsafeMutableBufferPointer(start: entries, count: mask + 1)
    entries = .allocate(capacity: old.count * 2)
    entries.initialize(repeating: Entry(), count: old.count * 2)
    mask = old.count * 2 - 1
    for entry in old where entry.length > 0 {
      enter(entry, hash: NameKey(texts.cell(at: entry.start, count: Int(entry.length))).hash)
    }
    old.deallocate()
  }
}
