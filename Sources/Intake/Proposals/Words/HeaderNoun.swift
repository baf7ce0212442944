/// A meaning that words of headers can have, and the words that have it, by language.
///
/// Words are written in lower case and divided by commas; a word may be several ("due by"). Accents and
/// capitals do not count. Another language is another label here, and a line at each noun.
struct HeaderNoun: Sendable {
  let name: String
  let words: [String]

  init(
    _ name: String, en: String, es: String = "", it: String = "", pt: String = "", fr: String = "",
    de: String = ""
  ) {
    self.name = name
    words = [en, es, it, pt, fr, de].flatMap { list in
      list.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init)
    }
  }

  static let all = times + service + people + assets + business
}
