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
    return signs.first { $0.signs.contains { word.contains($0) } }?.meaning ?? ""
  }

  /// Pieces of words, in six languages.
  private static let signs: [(meaning: String, signs: [String])] = [
    (
      "closed",
      [
        "clos", "cancel", "archiv", "cerrad", "chius", "fechad", "ferm", "geschl", "reject",
        "rechaz", "anulad", "abgelehnt", "withdrawn", "erledigt",
      ]
    ),
    (
      "resolved",
      [
        "resol", "solv", "fixed", "complet", "done", "ready", "deliver", "soluc", "risol", "listo",
        "gelöst", "résolu", "fertig", "finish", "terminad",
      ]
    ),
    (
      "paused",
      [
        "wait", "pend", "hold", "paus", "park", "bench", "await", "espera", "attesa", "attente",
        "customer", "client", "cliente", "kunde", "vendor", "supplier", "proveedor", "fornitore",
        "fornecedor", "approval", "parts", "sosp", "suspend", "warte", "snooz", "on site visit",
      ]
    ),
  ]
}
