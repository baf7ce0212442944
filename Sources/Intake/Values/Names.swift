import Records
import Synchronization

/// Gives every distinct short text of a run one number, from several threads at once.
///
/// Order of numbering depends on the threads; nothing that is printed may depend on it.
final class SharedNames: Sendable {
  private struct State {
    var symbols: [[UInt8]: UInt32] = [:]
    var names: [[UInt8]] = [[]]
  }

  private let state = Mutex(State())

  func symbol(for bytes: [UInt8]) -> UInt32 {
    state.withLock { state in
      if let known = state.symbols[bytes] { return known }
      let new = UInt32(state.names.count)
      state.names.append(bytes)
      state.symbols[bytes] = new
      return new
    }
  }

  /// All texts so far, by symbol.
  var names: [[UInt8]] { state.withLock { $0.names } }
}

/// A reader's own short cut to the shared names: most cells repeat one of the last few hundred.
struct NameCache {
  private struct Entry {
    var hash: UInt64 = 0
    var symbol: UInt32 = 0
    var start: UInt32 = 0
    var length: UInt32 = 0
  }

  private let shared: SharedNames
  private var entries: [Entry]
  private var bytes: [UInt8] = []
  private let mask: Int

  init(_ shared: SharedNames, slots: Int = 4096) {
    self.shared = shared
    entries = Array(repeating: Entry(), count: slots)
    mask = slots - 1
  }

  mutating func symbol(_ cell: Cell) -> Symbol {
    guard cell.count > 0 else { return .missing }
    let hash = Self.hash(cell)
    let slot = Int(truncatingIfNeeded: hash) & mask
    let entry = entries[slot]
    if entry.hash == hash, Int(entry.length) == cell.count, isEqual(entry, cell) {
      return Symbol(entry.symbol)
    }
    return remember(cell, hash: hash, slot: slot)
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ cell: Cell) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      let start = Int(entry.start)
      for i in 0..<cell.count where all[start + i] != cell[i] { return false }
      return true
    }
  }

  @inline(never)
  private mutating func remember(_ cell: Cell, hash: UInt64, slot: Int) -> Symbol {
    let symbol = shared.symbol(for: Array(cell))
    if bytes.count > 1 << 20 {
      bytes.removeAll(keepingCapacity: true)
      for i in entries.indices { entries[i] = Entry() }
    }
    entries[slot] = Entry(
      hash: hash, symbol: symbol, start: UInt32(bytes.count), length: UInt32(cell.count))
    bytes.append(contentsOf: cell)
    return Symbol(symbol)
  }

  /// FNV-1a over eight bytes at a time, mixed at the end; never 0.
  @inline(__always)
  private static func hash(_ cell: Cell) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(cell.count)
    let raw = UnsafeRawBufferPointer(cell)
    var i = 0
    while i + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0x100_0000_01B3
      hash ^= hash >> 29
      i += 8
    }
    var tail: UInt64 = 0
    while i < raw.count {
      tail = tail << 8 | UInt64(raw[i])
      i += 1
    }
    hash = (hash ^ tail) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return hash | 1
  }
}
