import Records

/// The first and last time each file speaks of.
struct DaySpans {
  private var low: [Int64]
  private var high: [Int64]

  init(files: Int) {
    low = Array(repeating: .max, count: files)
    high = Array(repeating: .min, count: files)
  }

  @inline(__always)
  mutating func add(_ instant: Int64, _ file: UInt16) {
    guard instant != Ticket.never else { return }
    if instant < low[Int(file)] { low[Int(file)] = instant }
    if instant > high[Int(file)] { high[Int(file)] = instant }
  }

  subscript(file: Int) -> ClosedRange<Int64>? {
    low[file] <= high[file] ? low[file]...high[file] : nil
  }
}
