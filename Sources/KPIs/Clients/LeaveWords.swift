/// The words that mark work types as leave.
struct LeaveWords {
  /// Each between blanks, in lower case: " sick leave ".
  private let phrases: [[UInt8]]

  init(_ words: [String]) { phrases = words.map(LeaveWords.spaced) }

  /// Whether one of the phrases stands in a text, as whole words.
  func isIn(_ text: String) -> Bool {
    let words = LeaveWords.spaced(text)
    return phrases.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }

  /// A text's words in lower case, each between blanks.
  private static func spaced(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return Array(" \(words.joined(separator: " ")) ".utf8)
    }
    var words: [UInt8] = [0x20]
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: words.append(byte)
      case 0x41...0x5A: words.append(byte | 0x20)
      default: if words.last != 0x20 { words.append(0x20) }
      }
    }
    if words.last != 0x20 || words.count == 1 { words.append(0x20) }
    return words
  }
}
