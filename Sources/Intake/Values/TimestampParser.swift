/// Reads a cell as a time, by hand: this runs several times a row.
struct TimestampParser: Sendable {
  var reading = DateReading.unambiguous

  @inline(__always)
  func parse(_ cell: Cell) throws(TimestampProblem) -> Timestamp {
    if let fast = Self.parseISO(cell) { return fast }
    return try parseAny(cell)
  }

  /// `YYYY-MM-DD HH:MM:SS` or the same with `T`: what nearly every system writes.
  @inline(__always)
  private static func parseISO(_ c: Cell) -> Timestamp? {
    guard c.count == 19, let p = c.baseAddress else { return nil }
    guard p[4] == 0x2D, p[7] == 0x2D, p[13] == 0x3A, p[16] == 0x3A, p[10] == 0x20 || p[10] == 0x54
    else { return nil }
    var bad: UInt8 = 0
    @inline(__always) func two(_ i: Int) -> Int {
      let high = p[i] &- 0x30
      let low = p[i + 1] &- 0x30
      bad |= (high > 9 ? 1 : 0) | (low > 9 ? 1 : 0)
      return Int(high) * 10 + Int(low)
    }
    let year = two(0) * 100 + two(2)
    let (month, day, hour, minute, second) = (two(5), two(8), two(11), two(14), two(17))
    guard bad == 0, hour < 24, minute < 60, second < 60, let days = civilDay(year, month, day)
    else { return nil }
    let clock = Int64(hour * 3600 + minute * 60 + second)
    return Timestamp(local: days * 86_400 + clock, offset: nil, hasTime: true)
  }

  @inline(never)
  private func parseAny(_ cell: Cell) throws(TimestampProblem) -> Timestamp {
    var scan = DateScanner(cell.trimmed)
    if let number = scan.bareNumber { return try bare(number) }
    let date = try scan.date(reading)
    guard let days = civilDay(date.year, date.month, date.day) else {
      throw date.year <= 1900 ? .placeholder : .impossible
    }
    let clock = try scan.clock()
    let offset = try scan.offset()
    try scan.finish()
    return Timestamp(
      local: days * 86_400 + Int64(clock?.seconds ?? 0), offset: offset, hasTime: clock != nil)
  }

  /// A number alone: what it counts is the column's to say.
  private func bare(_ number: Double) throws(TimestampProblem) -> Timestamp {
    guard number < 1e14 else { throw .impossible }
    switch reading {
    case .epochSeconds:
      return Timestamp(local: Int64(number), offset: 0, hasTime: true)
    case .epochMilliseconds:
      return Timestamp(local: Int64((number / 1000).rounded(.down)), offset: 0, hasTime: true)
    case .serial:
      let seconds = ((number - 25_569) * 86_400).rounded()
      return Timestamp(local: Int64(seconds), offset: nil, hasTime: number != number.rounded())
    case .unambiguous, .dayFirst, .monthFirst:
      throw .notADate
    }
  }
}
