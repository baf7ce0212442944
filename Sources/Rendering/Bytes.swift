/// Text under construction, as UTF-8.
///
/// Thousands of reports are written in a run, so everything is appended to one buffer and nothing is
/// built as a string in between.
struct Bytes {
  private(set) var all: [UInt8] = []

  init(capacity: Int = 0) {
    all.reserveCapacity(capacity)
  }

  var count: Int { all.count }
  var last: UInt8? { all.last }

  /// Appends text as it is: for what the program says itself.
  mutating func raw(_ text: String) {
    all.append(contentsOf: text.utf8)
  }

  mutating func raw(_ bytes: [UInt8]) {
    all.append(contentsOf: bytes)
  }

  mutating func raw(_ bytes: ArraySlice<UInt8>) {
    all.append(contentsOf: bytes)
  }

  mutating func byte(_ byte: UInt8) {
    all.append(byte)
  }

  mutating func scalar(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      all.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      all.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func number(_ number: Int) {
    if number >= 0 && number < 10 {
      all.append(0x30 + UInt8(number))
    } else {
      raw(String(number))
    }
  }

  mutating func insert(_ byte: UInt8, at index: Int) {
    all.insert(byte, at: index)
  }

  mutating func removeLast(_ count: Int) {
    all.removeLast(count)
  }
}
