import Records
import Synchronization

/// Gives every distinct short text of a run one number, from several threads at once.
///
/// Order of numbering depends on the threads; nothing that is printed may depend on it.
final class SharedNames: Sendable {
  private struct State {
    var names: [[UInt8]] = [[]]
    let table = NameTable()
    /// Memories of threads that have nothing to read at the moment.
    var idle: [NameTable] = []
  }

  private let state = Mutex(State())

  func symbol(for bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { symbol(for: $0, NameKey($0)) }
  }

  func symbol(for cell: Cell, _ key: NameKey) -> UInt32 {
    guard cell.count > 0 else { return 0 }
    return state.withLock { state in
      if let known = state.table.find(cell, key) { return known }
      let new = UInt32(state.names.count)
      state.names.append(Array(cell))
      state.table.add(cell, key, value: new)
      return new
    }
  }

  /// All texts so far, by symbol.
  var names: [[UInt8]] { state.withLock { $0.names } }

  /// A table of texts that were met before, for one thread.
  fileprivate func takeMemory() -> NameTable {
    state.withLock { $0.idle.popLast() } ?? NameTable(slots: 1024)
  }

  fileprivate func giveBack(_ memory: NameTable) { state.withLock { $0.idle.append(memory) } }
}

/// A reader's own way to the shared names, without their lock: every text is asked for once a thread.
///
/// The memory is borrowed from batch to batch, so that there is one for each thread and not one for
/// each piece of a file.
struct NameCache: Sendable {
  private let shared: SharedNames
  private var memory: NameTable?

  init(_ shared: SharedNames) { self.shared = shared }

  @inline(__always)
  mutating func symbol(_ cell: Cell, column: Int = 0) -> Symbol {
    guard cell.count > 0 else { return .missing }
    let key = NameKey(cell)
    if let memory, let known = memory.find(cell, key, column: column) { return Symbol(known) }
    return learn(cell, key)
  }

  @inline(never)
  private mutating func learn(_ cell: Cell, _ key: NameKey) -> Symbol {
    let memory = memory ?? shared.takeMemory()
    self.memory = memory
    if let known = memory.find(cell, key) { return Symbol(known) }
    let symbol = symbol(new: cell, key)
    memory.add(cell, key, value: symbol)
    return Symbol(symbol)
  }

  /// Words for "nobody" and "nothing" are no names, and `29682902.0` is the id `29682902`.
  private func symbol(new cell: Cell, _ key: NameKey) -> UInt32 {
    if Vocabulary.nobody.contains(cell) { return 0 }
    guard let whole = TicketNumber.wholeOfFloat(cell) else { return shared.symbol(for: cell, key) }
    return shared.symbol(for: whole, NameKey(whole))
  }

  /// Lets another reader have the memory.
  mutating func rest() {
    if let memory { shared.giveBack(memory) }
    memory = nil
  }
}
