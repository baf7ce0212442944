/// Values that are worked out once a key, for few keys asked for very often.
struct Memo<Value> {
  private var keys = [UInt64](repeating: .max, count: 64)
  private var slots = [Value?](repeating: nil, count: 64)
  private var all: [UInt64: Value] = [:]

  /// The key's value; nil until it is stored.
  mutating func value(_ key: UInt64) -> Value? {
    let slot = Memo.slot(key)
    if keys[slot] == key { return slots[slot] }
    guard let value = all[key] else { return nil }
    keep(value, key, in: slot)
    return value
  }

  /// Stores the key's value.
  mutating func store(_ value: Value, for key: UInt64) {
    all[key] = value
    keep(value, key, in: Memo.slot(key))
  }

  private mutating func keep(_ value: Value, _ key: UInt64, in slot: Int) {
    keys[slot] = key
    slots[slot] = value
  }

  /// Spreads keys by their upper bits (Fibonacci hashing).
  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}

extension Memo: Sendable where Value: Sendable {}
