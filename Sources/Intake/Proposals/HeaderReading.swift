/// A column's name taken apart into words, and what the words mean.
struct HeaderReading: Sendable {
  struct Word: Sendable {
    let text: String
    /// Names of `HeaderNoun`; none where nobody knows the word.
    let nouns: Set<String>
    /// One letter differs from the word it is taken for.
    var isGuessed = false
  }

  let words: [Word]

  init(_ name: String) {
    words = HeaderWords.read(Self.plainWords(name))
  }

  init(words: [Word]) { self.words = words }

  var nouns: Set<String> { words.reduce(into: []) { $0.formUnion($1.nouns) } }

  /// What a bare number of the column counts, where its name says so.
  var unit: String? {
    ["hours", "minutes", "seconds", "days"].first { unit in
      words.contains { $0.nouns.contains(unit) }
    }
  }

  func has(_ noun: String) -> Bool { words.contains { $0.nouns.contains(noun) } }

  /// How well the name fits, 0…1.
  ///
  /// Every noun must be there; every further word counts against it, but for `neutral` ones, which say
  /// nothing new.
  func fit(_ nouns: [String], neutral: [String]) -> Double {
    var rest = words
    var fit = 1.0
    for noun in nouns {
      let exact = rest.firstIndex { $0.nouns == [noun] }
      guard let found = exact ?? rest.firstIndex(where: { $0.nouns.contains(noun) })
      else { return 0 }
      if rest.remove(at: found).isGuessed { fit *= 0.85 }
    }
    return rest.reduce(fit) { fit, word in
      if word.nouns.isEmpty { return fit * 0.8 }
      if !word.nouns.isDisjoint(with: neutral + nouns) { return fit * 0.97 }
      return fit * (word.nouns.isDisjoint(with: ["name", "time", "count"]) ? 0.5 : 0.85)
    }
  }

  // MARK: Words

  /// Lower case, without accents, cut at signs, digits' ends and humps.
  static func plainWords(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var last: Character = " "
    for letter in name {
      let isOfWord = letter.isLetter || letter.isNumber || letter == "°"
      if !isOfWord || (letter.isUppercase && last.isLowercase) {
        words.append(word)
        word = ""
      }
      if isOfWord { word.append(letter) }
      if letter == "#" { words.append("#") }
      last = letter
    }
    words.append(word)
    return words.filter { !$0.isEmpty }.map(plain)
  }

  /// Lower case and without accents, so that `Número`, `NUMERO` and `numero` are one word.
  static func plain(_ word: String) -> String {
    var result = ""
    for scalar in word.lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      result += letters[scalar] ?? String(scalar)
    }
    return result
  }

  private static let letters: [Unicode.Scalar: String] = {
    let forms = [
      ("àáâãäåª", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõöø", "o"),
      ("ùúûü", "u"), ("ýÿ", "y"), ("ß", "ss"), ("œ", "oe"), ("æ", "ae"), ("°º", "o"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (accented, plain) in forms {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
