/// Reads the numbers of a compiled zone file one after another.
///
/// Numbers are big-endian and signed. Source: RFC 8536, section 3.
struct TZifReader {
  /// The counts at the head of a block.
  struct Header {
    let version: UInt8
    let universals: Int
    let standards: Int
    let leaps: Int
    let times: Int
    let types: Int
    let texts: Int

    /// The length in bytes of the data that follows.
    func length(timeWidth: Int) -> Int {
      times * (timeWidth + 1) + types * 6 + texts + leaps * (timeWidth + 4) + standards
        + universals
    }
  }

  let name: String
  let bytes: [UInt8]
  private var position = 0

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  func error(_ problem: TimeZoneError.Problem) -> TimeZoneError {
    TimeZoneError(name: name, problem: problem)
  }

  mutating func skip(_ count: Int) { position += count }

  mutating func integer(_ width: Int) throws(TimeZoneError) -> Int64 {
    guard position + width <= bytes.count else { throw error(.truncated) }
    var result: Int64 = bytes[position] >= 0x80 ? -1 : 0
    for byte in bytes[position..<(position + width)] { result = result << 8 | Int64(byte) }
    position += width
    return result
  }

  mutating func header() throws(TimeZoneError) -> Header {
    guard bytes.count >= 4, bytes[0..<4].elementsEqual("TZif".utf8) else { throw error(.notTZif) }
    guard position + 44 <= bytes.count else { throw error(.truncated) }
    guard bytes[position..<(position + 4)].elementsEqual("TZif".utf8) else { throw error(.notTZif) }
    let version = bytes[position + 4]
    skip(20)
    var counts: [Int] = []
    for _ in 0..<6 {
      let count = Int(try integer(4))
      guard (0...bytes.count).contains(count) else { throw error(.truncated) }
      counts.append(count)
    }
    return Header(
      version: version, universals: counts[0], standards: counts[1], leaps: counts[2],
      times: counts[3], types: counts[4], texts: counts[5])
  }

  /// The rule between the last two line ends, "" without one.
  mutating func footer() throws(TimeZoneError) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else {
      throw error(.truncated)
    }
    let rest = bytes[(position + 1)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw error(.truncated) }
    return String(decoding: rest[..<end], as: UTF8.self)
  }
}
