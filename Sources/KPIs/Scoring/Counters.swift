/// Amounts by name, in the order in which the names first came up.
struct Counters {
  private(set) var entries: [(name: StaticString, value: Double)] = []

  /// Adds to a name's amount; a name comes into being with its first addition, of 0 as well.
  mutating func add(_ name: StaticString, _ value: Double) {
    for index in entries.indices where Counters.isSame(entries[index].name, name) {
      entries[index].value += value
      return
    }
    entries.append((name, value))
  }

  /// The amounts for a score.
  var list: [Score.Count] { entries.map { Score.Count("\($0.name)", $0.value) } }

  /// Compares addresses first: the same literal is nearly always the same address.
  private static func isSame(_ a: StaticString, _ b: StaticString) -> Bool {
    guard a.utf8CodeUnitCount == b.utf8CodeUnitCount else { return false }
    if a.utf8Start == b.utf8Start { return true }
    return a.withUTF8Buffer { left in b.withUTF8Buffer { left.elementsEqual($0) } }
  }
}
