/// Words for units of time in the languages of the exports seen.
enum DurationWords {
  /// Seconds of the unit that a word names; nil for any other word.
  static func seconds(in word: Cell) -> Double? {
    for (words, seconds) in units where words.contains(word) { return seconds }
    return nil
  }

  private static let units: [(words: WordList, seconds: Double)] = [
    (
      WordList([
        "s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos", "secondo",
        "secondi", "seconde", "secondes", "sekunde", "sekunden",
      ]), 1
    ),
    (
      WordList([
        "m", "min", "min.", "mins", "minute", "minutes", "minuto", "minutos", "minuti", "minuten",
      ]), 60
    ),
    (
      WordList([
        "h", "hr", "hrs", "hour", "hours", "hora", "horas", "ora", "ore", "heure", "heures", "std",
        "stunde", "stunden",
      ]), 3600
    ),
    (
      WordList([
        "d", "day", "days", "dia", "dias", "día", "días", "di\u{301}a", "di\u{301}as", "giorno",
        "giorni", "jour", "jours", "tag", "tage",
        "tagen",
      ]), 86_400
    ),
  ]
}
