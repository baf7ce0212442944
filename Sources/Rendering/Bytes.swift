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

  /// Appends what the program itself says, known when it was built.
  mutating func raw(_ text: StaticString) {
    all.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends text as it is: for what needs no escaping.
  mutating func verbatim(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ all.append(contentsOf: $0) }) == nil {
      all.append(contentsOf: text.utf8)
    }
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
    if number < 0 { all.append(0x2D) }
    digits(number.magnitude)
  }

  private mutating func digits(_ number: UInt) {
    if number >= 10 { digits(number / 10) }
    all.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  mutating func insert(_ byte: UInt8, at index: Int) {
    all.insert(byte, at: index)
  }

  mutating func removeLast(_ count: Int) {
    all.removeLast(count)
  }
}
