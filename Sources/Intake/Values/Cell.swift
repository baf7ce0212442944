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

  /// Without the apostrophe that keeps a spreadsheet from taking `=…`, `+…`, `-…` or `@…` for a
  /// formula; any other apostrophe is the text's own (`'t Hooft`).
  var unguarded: Cell {
    guard count > 1, self[0] == 0x27 else { return self }
    switch self[1] {
    case 0x3D, 0x2B, 0x2D, 0x40: return Cell(rebasing: self[1...])
    default: return self
    }
  }

  /// What stands between round brackets; the cell itself without them.
  var withoutBrackets: Cell {
    guard count > 2, self[0] == 0x28, self[count - 1] == 0x29 else { return self }
    return Cell(rebasing: self[1..<(count - 1)])
  }

  /// Bytes of blanks and no-break blanks that begin at a place.
  func blanks(at start: Int) -> Int {
    var i = start
    while i < count {
      if self[i] == 0x20 {
        i += 1
      } else if i + 1 < count, self[i] == 0xC2, self[i + 1] == 0xA0 {
        i += 2
      } else if i + 2 < count, self[i] == 0xE2, self[i + 1] == 0x80, self[i + 2] == 0xAF {
        i += 3
      } else {
        break
      }
    }
    return i - start
  }

  /// One of the pieces between separators, trimmed.
  ///
  /// - Parameters:
  ///   - number: 1 is the first, -1 the last.
  ///   - separator: What stands between two pieces.
  /// - Returns: nil where there is no such piece, or nothing in it.
  func part(_ number: Int, of separator: [UInt8]) -> Cell? {
    var pieces: [Cell] = []
    var start = 0
    var i = 0
    while i + separator.count <= count {
      if self[i..<i + separator.count].elementsEqual(separator) {
        pieces.append(Cell(rebasing: self[start..<i]))
        i += separator.count
        start = i
      } else {
        i += 1
      }
    }
    pieces.append(Cell(rebasing: self[start..<count]))
    let index = number > 0 ? number - 1 : pieces.count + number
    guard pieces.indices.contains(index) else { return nil }
    let piece = pieces[index].trimmed
    return piece.count > 0 ? piece : nil
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
  /// By the number of their bytes.
  private let words: [[[UInt8]]]

  init(_ words: [String]) {
    let words = words.map { Array($0.lowercased().utf8) }
    var byLength: [[[UInt8]]] = Array(repeating: [], count: (words.map(\.count).max() ?? -1) + 1)
    for word in words { byLength[word.count].append(word) }
    self.words = byLength
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ cell: Cell) -> Bool {
    guard cell.count < words.count else { return false }
    for word in words[cell.count] {
      if cell.matches(word) { return true }
      // Letters beyond ASCII are rare enough for the slow comparison.
      if cell.contains(where: { $0 >= 0x80 }), cell.text.lowercased().utf8.elementsEqual(word) {
        return true
      }
    }
    return false
  }
}
