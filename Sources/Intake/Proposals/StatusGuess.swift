/// What a status seems to mean, from the words in it.
enum StatusGuess {
  /// `open`, `paused`, `resolved`, `closed`, or "" where nothing tells.
  static func meaning(of status: String) -> String {
    let word = status.lowercased()
    for meaning in Meanings.words(of: "status")
    where Vocabulary.statuses[meaning]?.contains(word) ?? false {
      return meaning
    }
    let reading = HeaderReading(status)
    if reading.has("reopen") { return "open" }
    for (noun, meaning) in [("pause", "paused"), ("close", "closed"), ("resolve", "resolved")]
    where reading.has(noun) {
      return meaning
    }
    return ""
  }
}
