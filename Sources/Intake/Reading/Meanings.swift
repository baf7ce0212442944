/// What words of an export stand for, as small numbers that fit a record.
enum Meanings {
  static let unknown: UInt8 = 255

  /// The number of a word used in a column map's `values`; nil where the field has no such meaning.
  static func code(_ word: String, of field: String) -> UInt8? {
    tables[field]?.firstIndex(of: word).map { UInt8($0) }
  }

  /// The meanings a field knows; empty: the field takes no `values`.
  static func words(of field: String) -> [String] { tables[field] ?? [] }

  private static let answer = ["unknown", "no", "yes"]
  private static let verdict = ["none", "met", "missed"]

  private static let tables: [String: [String]] = [
    "status": ["open", "paused", "resolved", "closed"],
    "statusGroup": ["open", "paused", "resolved", "closed"],
    "escalated": answer,
    "firstContact": answer,
    "managed": answer,
    "retired": answer,
    "contract": answer,
    "ended": answer,
    "responseVerdict": verdict,
    "resolutionVerdict": verdict,
    "billing": ["unknown", "billable", "notBillable", "noCharge"],
    "patches": ["unknown", "upToDate", "missing"],
    "antivirus": ["unknown", "active", "none"],
    "satisfaction": ["0", "1", "2", "3", "4", "5"],
    "score": ["0", "1", "2", "3", "4", "5"],
    "deleted": answer,
    "trial": answer,
    "review": answer,
    "restoreTest": answer,
    "interval": ["unknown", "once", "monthly", "quarterly", "yearly"],
    "outcome": ["unknown", "open", "won", "lost"],
    "result": ["unknown", "success", "partial", "failed", "missed"],
    "revenueKind": ["unknown", "recurring", "oneTime", "project", "hardware", "prepaid"],
  ]

  /// Words that mean the same in every system, after the format's own.
  static func common(_ field: String) -> [String: [String]] {
    switch field {
    case "status", "statusGroup": Vocabulary.statuses
    case "escalated", "firstContact", "managed", "retired", "contract", "deleted", "trial",
      "review", "restoreTest":
      Vocabulary.answers
    case "interval": Vocabulary.intervals
    case "outcome": Vocabulary.outcomes
    case "result": Vocabulary.results
    case "revenueKind": Vocabulary.revenueKinds
    default: [:]
    }
  }
}

/// Words of service desks in the six languages of the exports seen.
enum Vocabulary {
  static let answers: [String: [String]] = [
    "yes": ["yes", "true", "1", "y", "sí", "si", "sì", "sim", "oui", "ja", "x", "t"],
    "no": ["no", "false", "0", "n", "não", "nao", "non", "nein", "f"],
  ]

  /// First cells of lines that add up the table above them.
  static let totals = WordList([
    "total", "totals", "total:", "grand total", "subtotal", "sum", "summe", "gesamt", "totale",
    "totali", "totales", "suma", "somma", "soma", "somme", "count", "row count", "records",
  ])

  /// Cells that mean "no value" wherever a date or number is expected.
  static let nothing = WordList([
    "-", "--", "—", "n/a", "na", "null", "none", "nil", "?", "unknown", "never", "not available",
    "0000-00-00", "0000-00-00 00:00:00", "\\n", "(empty)", "(null)", "(blank)", "#n/a", "ns",
  ])

  /// Names that are none; `NS` is not among them: it may be a company or a person's initials.
  static let nobody = WordList([
    "-", "--", "—", "n/a", "na", "null", "none", "nil", "?", "unknown", "not available", "\\n",
    "(empty)", "(null)", "(blank)", "#n/a", "nan", "no group", "no agent", "no product",
  ])
}
