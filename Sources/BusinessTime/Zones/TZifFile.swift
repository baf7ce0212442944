/// The changes of offset that a compiled zone file holds, and those its rule adds.
///
/// Source: RFC 8536; versions 1 to 4, the 64-bit block where there is one.
struct TZifFile {
  private(set) var starts: [Int64] = []
  private(set) var offsets: [Int32] = []
  /// The short names of the closing rule, with their offsets.
  private(set) var names: [String: Int32] = [:]

  init(name: String, bytes: [UInt8]) throws(TimeZoneError) {
    var reader = TZifReader(name: name, bytes: bytes)
    let first = try reader.header()
    guard first.version >= UInt8(ascii: "2") else {
      try readBlock(first, timeWidth: 4, from: &reader)
      return
    }
    reader.skip(first.length(timeWidth: 4))
    let second = try reader.header()
    try readBlock(second, timeWidth: 8, from: &reader)
    try follow(try reader.footer(), named: name)
  }

  private mutating func readBlock(
    _ header: TZifReader.Header, timeWidth: Int, from reader: inout TZifReader
  ) throws(TimeZoneError) {
    guard header.leaps == 0 else { throw reader.error(.leapSeconds) }
    guard header.types > 0 else { throw reader.error(.inconsistent("it has no offsets")) }
    var times: [Int64] = []
    for _ in 0..<header.times { times.append(try reader.integer(timeWidth)) }
    var kinds: [Int] = []
    for _ in 0..<header.times { kinds.append(Int(try reader.integer(1) & 0xFF)) }
    var types: [Int32] = []
    for _ in 0..<header.types {
      types.append(Int32(truncatingIfNeeded: try reader.integer(4)))
      reader.skip(2)
    }
    reader.skip(header.texts + header.standards + header.universals)
    try fill(times, kinds, types, reader)
  }

  private mutating func fill(
    _ times: [Int64], _ kinds: [Int], _ types: [Int32], _ reader: TZifReader
  ) throws(TimeZoneError) {
    guard types.allSatisfy({ abs(Int($0)) < 93_600 }) else {
      throw reader.error(.inconsistent("an offset is longer than a day"))
    }
    guard kinds.allSatisfy({ $0 < types.count }),
      zip(times, times.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw reader.error(.inconsistent("its changes are out of order")) }
    offsets = [types[0]]
    for (time, kind) in zip(times, kinds) {
      append(start: max(time, ZoneTable.firstInstant), offset: types[kind])
    }
  }

  /// Adds the changes that the rule makes after the last one listed.
  private mutating func follow(_ rule: String, named name: String) throws(TimeZoneError) {
    guard !rule.isEmpty else { return }
    guard let rule = PosixRule(rule) else {
      throw TimeZoneError(name: name, problem: .unreadableRule(rule))
    }
    names[rule.standardName] = rule.standard
    if let summer = rule.summer { names[rule.summerName] = summer.offset }
    if starts.isEmpty, !rule.changes { offsets = [rule.standard] }
    let last = starts.last ?? .min
    for change in rule.changes(from: starts.last) where change.start > last {
      append(start: change.start, offset: change.offset)
    }
  }

  /// Adds a change; one that changes nothing is left out.
  private mutating func append(start: Int64, offset: Int32) {
    if starts.last == start {
      offsets[offsets.count - 1] = offset
    } else if offsets.last != offset {
      starts.append(start)
      offsets.append(offset)
    }
  }
}
