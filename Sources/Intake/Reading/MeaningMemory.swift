/// A text of up to 16 bytes as two numbers.
struct ShortText: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var length: UInt8

  @inline(__always)
  init?(_ cell: Cell) {
    guard cell.count <= 16 else { return nil }
    length = UInt8(cell.count)
    for i in 0..<min(8, cell.count) { low = low << 8 | UInt64(cell[i]) }
    if cell.count > 8 { for i in 8..<cell.count { high = high << 8 | UInt64(cell[i]) } }
  }

  private init() { length = 255 }

  fileprivate static let none = ShortText()
}

/// The last few words of a column with their meanings.
struct MeaningMemory: Sendable {
  private typealias Entry = (text: ShortText, meaning: UInt8)
  private var entries: (Entry, Entry, Entry, Entry) = (
    (.none, 0), (.none, 0), (.none, 0), (.none, 0)
  )
  private var next = 0

  @inline(__always)
  subscript(text: ShortText) -> UInt8? {
    if entries.0.text == text { return entries.0.meaning }
    if entries.1.text == text { return entries.1.meaning }
    if entries.2.text == text { return entries.2.meaning }
    if entries.3.text == text { return entries.3.meaning }
    return nil
  }

  mutating func remember(_ text: ShortText, _ meaning: UInt8) {
    switch next {
    case 0: entries.0 = (text, meaning)
    case 1: entries.1 = (text, meaning)
    case 2: entries.2 = (text, meaning)
    default: entries.3 = (text, meaning)
    }
    next = (next + 1) % 4
  }
}
