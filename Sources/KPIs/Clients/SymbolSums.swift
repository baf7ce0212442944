import Records

/// A set of symbols; they are small numbers, so each has a place.
struct SymbolSet: Sendable {
  private var members: [Bool] = []
  private(set) var isEmpty = true

  /// - Returns: Whether the symbol is new.
  @discardableResult
  mutating func insert(_ symbol: Symbol) -> Bool {
    let place = Int(symbol.index)
    if place >= members.count {
      members += repeatElement(false, count: max(64, place + 1 - members.count))
    }
    if members[place] { return false }
    members[place] = true
    isEmpty = false
    return true
  }

  func contains(_ symbol: Symbol) -> Bool {
    symbol.index < members.count && members[Int(symbol.index)]
  }
}

/// A number for each of a few symbols.
struct SymbolSums {
  private var sums: [Int64] = []
  private var known = SymbolSet()
  private var symbols: [Symbol] = []

  mutating func add(_ amount: Int64, to symbol: Symbol) {
    if known.insert(symbol) { makeRoom(for: symbol) }
    sums[Int(symbol.index)] += amount
  }

  /// The sums by the symbols' names, in the order in which the names first came up.
  func named(_ names: Lexicon) -> [(name: String, sum: Int64)] {
    var places: [String: Int] = [:]
    var result: [(name: String, sum: Int64)] = []
    for symbol in symbols {
      let (name, sum) = (names[symbol], sums[Int(symbol.index)])
      if let place = places.updateValue(result.count, forKey: name) {
        places[name] = place
        result[place].sum += sum
      } else {
        result.append((name, sum))
      }
    }
    return result
  }

  private mutating func makeRoom(for symbol: Symbol) {
    symbols.append(symbol)
    let missing = Int(symbol.index) + 1 - sums.count
    if missing > 0 { sums += repeatElement(0, count: max(64, missing)) }
  }
}
