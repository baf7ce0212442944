/// All words of headers that are known, ready to be looked up.
enum HeaderWords {
  /// Taken apart from left to right, the longest known words first.
  static func read(_ words: [String]) -> [HeaderReading.Word] {
    var found: [HeaderReading.Word] = []
    var rest = words[...]
    while let first = rest.first {
      let length = (1...min(5, rest.count)).last {
        nouns[rest.prefix($0).joined(separator: " ")] != nil
      }
      let text = rest.prefix(length ?? 1).joined(separator: " ")
      if let known = nouns[text] {
        found.append(HeaderReading.Word(text: text, nouns: known))
      } else {
        found += compound(first) ?? [misspelt(first)]
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return found.enumerated().filter { index, word in
      !(word.nouns.isEmpty && fillers.contains(word.text))
        && !(prepositions.contains(word.text) && index > 0 && index < found.count - 1)
    }.map(\.element)
  }

  /// Words that say nothing in a header.
  private static let fillers: Set<String> = [
    "of", "the", "a", "an", "in", "for", "by", "and", "per", "is", "was", "has", "been", "with",
    "u",
    "sys", "custom", "field", "chart", "all", "de", "del", "la", "el", "los", "las", "y", "en",
    "por",
    "do", "da", "dos", "das", "o", "e", "em", "di", "il", "lo", "della", "dello", "le", "les",
    "des", "d",
    "l", "et", "der", "die", "das", "und", "fur", "pro", "f", "s", "x", "un", "une", "dem", "den",
    "zum",
  ]

  /// Words that mean a beginning or an end at either side of a header, and nothing in between.
  private static let prepositions: Set<String> = [
    "to", "from", "du", "au", "al", "von", "bis", "at", "on",
  ]

  /// By word.
  private static let nouns: [String: Set<String>] = {
    var nouns: [String: Set<String>] = [:]
    for noun in HeaderNoun.all {
      for word in noun.words {
        for spelling in spellings(of: word) { nouns[spelling, default: []].insert(noun.name) }
      }
    }
    return nouns
  }()

  /// Without accents, and with `ae` for `ä`.
  private static func spellings(of word: String) -> Set<String> {
    var spelled = ""
    for letter in word {
      switch letter {
      case "ä": spelled += "ae"
      case "ö": spelled += "oe"
      case "ü": spelled += "ue"
      default: spelled.append(letter)
      }
    }
    return Set([word, spelled].map { HeaderReading.plainWords($0).joined(separator: " ") })
  }

  // MARK: Unknown words

  /// Two known words written as one: `Ticketnummer`, `createdtime`.
  private static func compound(_ word: String) -> [HeaderReading.Word]? {
    let letters = Array(word)
    guard letters.count >= 6 else { return nil }
    for cut in stride(from: letters.count - 2, through: 3, by: -1) {
      let tail = String(letters[cut...])
      guard let end = nouns[tail] else { continue }
      let head = String(letters[..<cut])
      for link in ["", "s", "n", "en", "es", "er", "e"] where head.hasSuffix(link) {
        let stem = String(head.dropLast(link.count))
        guard stem.count >= 3, let front = nouns[stem] else { continue }
        return [
          HeaderReading.Word(text: stem, nouns: front), HeaderReading.Word(text: tail, nouns: end),
        ]
      }
    }
    return nil
  }

  /// A known word with one letter wrong, missing or too many, or a word nobody knows.
  private static func misspelt(_ word: String) -> HeaderReading.Word {
    guard word.count >= 6 else { return HeaderReading.Word(text: word, nouns: []) }
    let letters = Array(word)
    let meant = longWords.first { differByOne($0, letters) }
    return HeaderReading.Word(
      text: word, nouns: meant.flatMap { nouns[String($0)] } ?? [], isGuessed: meant != nil)
  }

  private static let longWords: [[Character]] = nouns.keys.filter {
    $0.count >= 6 && !$0.contains(" ")
  }.sorted().map(Array.init)

  private static func differByOne(_ a: [Character], _ b: [Character]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let front = zip(a, b).prefix { $0 == $1 }.count
    let back = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return front + back >= max(a.count, b.count) - 1
  }
}
