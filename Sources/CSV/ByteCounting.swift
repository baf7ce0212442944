extension ArraySlice<UInt8> {
  /// How often each byte occurs.
  var census: [Int] {
    var counts = [Int](repeating: 0, count: 256)
    counts.withUnsafeMutableBufferPointer { counts in
      withUnsafeBufferPointer { bytes in for byte in bytes { counts[Int(byte)] += 1 } }
    }
    return counts
  }

  /// Physical lines that end in here.
  var lineEnds: Int {
    var count = 0
    var before: UInt8 = 0
    for byte in self {
      if byte == 0x0D || (byte == 0x0A && before != 0x0D) { count += 1 }
      before = byte
    }
    return count
  }
}
