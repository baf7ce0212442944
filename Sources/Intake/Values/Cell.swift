/// The bytes of one cell, UTF-8, valid while its batch of rows is being read.
typealias Cell = UnsafeBufferPointer<UInt8>

extension Cell {
  /// Without blanks, tabs and no-break spaces at either end.
  var trimmed: Cell {
    var start = 0
    var end = count
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    while end - start >= 2, self[start] == 0xC2, self[start + 1] == 0xA0 { start += 2 }
    while end - start >= 2, self[end - 2] == 0xC2, self[end - 1] == 0xA0 { end -= 2 }
    return Cell(rebasing: self[start..<end])
  }

  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the cell is this text; ASCII letters compare without case.
  func matches(_ lowercased: [UInt8]) -> Bool {
    guard count == lowercased.count else { return false }
    for i in 0..<count where self[i].asciiLowercased != lowercased[i] { return false }
    return true
  }
}

extension UInt8 {
  var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  var isDigit: Bool { self &- 0x30 < 10 }
  var digit: Int { Int(self &- 0x30) }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

/// A list of words a cell can be compared with, without case.
struct WordList: Sendable {
  private let words: [[UInt8]]
  private let longest: Int

  init(_ words: [String]) {
    self.words = words.map { Array($0.lowercased().utf8) }
    longest = self.words.map(\.count).max() ?? 0
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ cell: Cell) -> Bool {
    guard cell.count <= longest else { return false }
    for word in words where word.count == cell.count {
      if cell.matches(word) { return true }
      // Letters beyond ASCII are rare enough for the slow comparison.
      if cell.contains(where: { $0 >= 0x80 }), cell.text.lowercased().utf8.elementsEqual(word) {
        return true
      }
    }
    return false
  }
}
