import Diagnostics

/// Strangers' texts as they may stand in a settings file.
enum JSON5Text {
  /// A text for a comment: on one line, not too long.
  static func plain(_ text: String, limit: Int = 80) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(JSON5.isPlain(scalar) ? scalar : " ")
    }
    let words = line.split(separator: " ").joined(separator: " ")
    return words.count > limit ? words.prefix(limit - 1) + "…" : words
  }

  /// A name between single quotes, for a comment or a message.
  static func named(_ text: String) -> String { "'\(plain(text, limit: 60))'" }
}
