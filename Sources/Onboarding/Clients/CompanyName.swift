import Intake

/// A company's name taken apart: what it is called, its legal form, the place in brackets.
struct CompanyName: Sendable, Equatable {
  /// Words without accents and punctuation.
  let words: [String]
  /// `sl`, `gmbh`; "" where the name has none.
  let form: String
  /// What stands in brackets.
  let place: [String]

  init(_ name: String) {
    var (outside, inside) = ("", "")
    var depth = 0
    for letter in ClientName.key(name) {
      switch letter {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth > 0 { inside.append(letter) } else { outside.append(letter) }
      }
      if letter == ")" || letter == "]" { outside.append(" ") }
    }
    place = Self.words(of: inside)
    var words = Self.words(of: outside)
    var form = ""
    while words.count > 1, let last = words.last, let known = Self.form(last) {
      form = known + form
      words.removeLast()
    }
    self.words = words
    self.form = form
    signs = Self.signs(of: outside)
  }

  /// Without blanks: "norte it" and "norteit" look the same.
  var skeleton: String { words.joined() }

  /// What must be equal before two spellings are surely one: word for word, and every sign that names
  /// live on ("C++ Shop", "Store 1-2").
  var spelling: String { words.joined(separator: " ") + "|" + signs }
  private let signs: String

  /// Numbers in the name: "Clinic 1" is not "Clinic 2".
  var numbers: [String] { words.map { $0.filter(\.isNumber) }.filter { !$0.isEmpty } }

  /// `#`, `+` and `&`, and whatever parts two digits: "C#", "Store 1-2", "Clinic 1.2".
  private static func signs(of text: String) -> String {
    let letters = Array(text)
    return String(
      letters.indices.filter { i in
        if "#+&".contains(letters[i]) { return true }
        let isBetween = i > 0 && i + 1 < letters.count
        return isBetween && letters[i - 1].isNumber && letters[i + 1].isNumber
          && !letters[i].isNumber && !letters[i].isLetter
      }.map { letters[$0] })
  }

  /// Dots and apostrophes stand inside words (`S.L.`), everything else parts them.
  private static func words(of text: String) -> [String] {
    text.filter { !".'’´`".contains($0) }.split { !$0.isLetter && !$0.isNumber }
      .map { String($0.map(ClientName.plain)) }
  }

  private static func form(_ word: String) -> String? {
    forms[word] ?? (plainForms.contains(word) ? word : nil)
  }

  private static let forms = [
    "limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co",
    "unipessoal": "lda", "limitada": "lda",
  ]

  private static let plainForms: Set<String> = [
    "sl", "slu", "slp", "sll", "sa", "sau", "srl", "srls", "spa", "snc", "sas", "sarl", "eurl",
    "ltd", "plc", "llp",
    "llc", "inc", "corp", "gmbh", "ohg", "lda", "bv", "nv", "oy", "aps", "pty",
  ]
}
