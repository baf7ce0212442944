/// Amounts by name, in the order in which the names first came up.
struct Counters {
  /// A name with its amount.
  private struct Entry {
    /// Where the name stands in memory: nearly always the same for the same name.
    let address: UInt
    let name: StaticString
    var value: Double
  }

  private var entries: [Entry] = []

  /// Adds to a name's amount; a name comes into being with its first addition, of 0 as well.
  mutating func add(_ name: StaticString, _ value: Double) {
    let address = UInt(bitPattern: name.utf8Start)
    for index in entries.indices where entries[index].address == address {
      entries[index].value += value
      return
    }
    addByText(name, value)
  }

  /// The amounts for a score.
  var list: [Score.Count] { entries.map { Score.Count($0.name.description, $0.value) } }

  private mutating func addByText(_ name: StaticString, _ value: Double) {
    if let index = entries.firstIndex(where: { $0.name.reads(as: name) }) {
      entries[index].value += value
      return
    }
    if entries.isEmpty { entries.reserveCapacity(8) }
    let address = UInt(bitPattern: name.utf8Start)
    entries.append(Entry(address: address, name: name, value: value))
  }
}

extension StaticString {
  /// Whether both say the same, wherever they stand in memory.
  fileprivate func reads(as other: StaticString) -> Bool {
    guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
    return withUTF8Buffer { own in other.withUTF8Buffer { own.elementsEqual($0) } }
  }
}
