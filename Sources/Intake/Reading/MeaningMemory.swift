/// The last few words of a column with their meanings; words of up to 16 bytes only.
struct MeaningMemory: Sendable {
  private struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// No text is as long: the place is free.
    var length = -1
    var meaning: UInt8 = 0
  }

  private var entries = (Entry(), Entry(), Entry(), Entry())
  private var next = 0

  @inline(__always)
  subscript(key: NameKey) -> UInt8? {
    if Self.matches(entries.0, key) { return entries.0.meaning }
    if Self.matches(entries.1, key) { return entries.1.meaning }
    if Self.matches(entries.2, key) { return entries.2.meaning }
    if Self.matches(entries.3, key) { return entries.3.meaning }
    return nil
  }

  @inline(__always)
  private static func matches(_ entry: Entry, _ key: NameKey) -> Bool {
    entry.head == key.head && entry.tail == key.tail && entry.length == key.length
  }

  mutating func remember(_ key: NameKey, _ meaning: UInt8) {
    guard key.length <= 16 else { return }
    let entry = Entry(head: key.head, tail: key.tail, length: key.length, meaning: meaning)
    switch next {
    case 0: entries.0 = entry
    case 1: entries.1 = entry
    case 2: entries.2 = entry
    default: entries.3 = entry
    }
    next = (next + 1) % 4
  }
}
