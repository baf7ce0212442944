import Records

/// One client's own numbering of the names that stand in its records.
struct OwnNames {
  private(set) var words = [""]
  private let names: [String]
  /// Where the table of each 1,024 symbols of the run begins; -1 for those not met yet.
  private var blocks: [Int]
  /// The client's symbol for each of the run's; 0 for those not met yet.
  private var own: [UInt32] = []
  private static let blockSize = 1024

  init(_ names: [String]) {
    self.names = names
    blocks = Array(repeating: -1, count: names.count / Self.blockSize + 1)
  }

  @inline(__always)
  mutating func symbol(_ symbol: Symbol) -> Symbol {
    if symbol.isMissing { return .missing }
    let start = blocks[Int(symbol.index) / Self.blockSize]
    if start >= 0 {
      let known = own[start + Int(symbol.index) % Self.blockSize]
      if known > 0 { return Symbol(known) }
    }
    return add(symbol)
  }

  @inline(never)
  private mutating func add(_ symbol: Symbol) -> Symbol {
    let block = Int(symbol.index) / Self.blockSize
    if blocks[block] < 0 {
      blocks[block] = own.count
      own.append(contentsOf: repeatElement(0, count: Self.blockSize))
    }
    let new = UInt32(words.count)
    words.append(names[Int(symbol.index)])
    own[blocks[block] + Int(symbol.index) % Self.blockSize] = new
    return Symbol(new)
  }
}
