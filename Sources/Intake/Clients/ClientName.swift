/// Spellings of a company, made comparable.
package enum ClientName {
  /// Lower case, blanks collapsed, invisible characters gone; composed and decomposed letters are
  /// equal as Swift strings are.
  ///
  /// Legal forms, punctuation and look-alike letters of other scripts stay: two companies may differ
  /// in nothing else.
  package static func key(_ name: String) -> String {
    var text = ""
    var pendingBlank = false
    for scalar in name.lowercased().unicodeScalars {
      let isBlank =
        scalar.isASCII ? scalar == " " || scalar.value &- 9 < 5 : scalar.properties.isWhitespace
      if isBlank {
        pendingBlank = !text.isEmpty
      } else if !invisible.contains(scalar) {
        if pendingBlank { text += " " }
        pendingBlank = false
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Letters that look alike are made the same, for finding near neighbours only.
  static func skeleton(_ name: String) -> String {
    var text = ""
    for character in key(name) {
      if let alike = lookalikes[character] {
        text.append(alike)
      } else if character.isLetter || character.isNumber {
        text.append(character)
      }
    }
    for form in legalForms where text.hasSuffix(form) && text.count > form.count + 2 {
      return String(text.dropLast(form.count))
    }
    return text
  }

  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{00AD}", "\u{200E}", "\u{200F}",
  ]

  /// A letter as a keyboard without accents and with Latin letters alone would have it.
  package static func plain(_ letter: Character) -> Character { lookalikes[letter] ?? letter }

  private static let lookalikes: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s",
    "ο": "o", "α": "a", "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "í": "i", "ó": "o",
    "ö": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c", "â": "a", "ã": "a", "å": "a", "ê": "e",
    "ë": "e", "ì": "i", "î": "i", "ï": "i", "ò": "o", "ô": "o", "õ": "o", "ø": "o", "ù": "u",
    "û": "u", "ý": "y", "č": "c", "š": "s", "ž": "z", "ł": "l",
  ]

  private static let legalForms = [
    "slp", "slu", "sl", "sa", "srl", "spa", "ltd", "limited", "inc", "llc", "gmbh", "co", "lda",
  ]
}
