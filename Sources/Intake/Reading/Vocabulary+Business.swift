/// Words of contracts, sales and backups in the six languages of the exports seen.
extension Vocabulary {
  static let intervals: [String: [String]] = [
    "once": ["once", "one-time", "one time", "única vez", "una tantum", "einmalig", "une fois"],
    "monthly": [
      "month", "monthly", "per month", "1 month", "p1m", "mensual", "mensile", "mensal", "mensuel",
      "mensuelle", "monatlich",
    ],
    "quarterly": [
      "quarter", "quarterly", "3 months", "p3m", "trimestral", "trimestrale", "trimestriel",
      "trimestrielle", "vierteljährlich",
    ],
    "yearly": [
      "year", "yearly", "annual", "annually", "per year", "12 months", "1 year", "p1y", "anual",
      "annuale", "annuel", "annuelle", "jährlich",
    ],
  ]

  static let outcomes: [String: [String]] = [
    "open": [
      "open", "active", "in progress", "new", "abierta", "aperta", "aberta", "ouverte", "offen",
    ],
    "won": ["won", "closed won", "closed - won", "ganada", "vinta", "ganha", "gagnée", "gewonnen"],
    "lost": [
      "lost", "closed lost", "closed - lost", "perdida", "persa", "perdue", "verloren", "abandoned",
    ],
  ]

  static let results: [String: [String]] = [
    "success": [
      "success", "successful", "succeeded", "completed", "ok", "correcto", "riuscito", "sucesso",
      "réussi", "erfolgreich",
    ],
    "partial": [
      "partial", "warning", "completed with warnings", "completed with errors", "parcial",
      "parziale", "partiel", "teilweise",
    ],
    "failed": [
      "failed", "failure", "error", "fallido", "fallito", "falhou", "échoué", "fehlgeschlagen",
    ],
    "missed": [
      "missed", "not run", "skipped", "no ejecutado", "saltato", "perdido", "manqué", "verpasst",
    ],
  ]

  static let revenueKinds: [String: [String]] = [
    "recurring": [
      "recurring", "subscription", "recurrente", "ricorrente", "recorrente", "récurrent",
    ],
    "oneTime": ["one-time", "one time", "once", "single"],
    "project": ["project", "proyecto", "progetto", "projeto", "projet", "projekt"],
    "hardware": ["hardware", "equipment", "goods"],
    "prepaid": ["prepaid", "block time", "block hours", "prepago", "prepagato", "pré-pago"],
  ]
}
