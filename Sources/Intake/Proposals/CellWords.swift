/// Words in cells that tell what a column holds, in the six languages of the exports seen.
enum CellWords {
  static let statuses = Set(Vocabulary.statuses.values.joined())
  static let answers = Set(Vocabulary.answers.values.joined())

  /// How urgent something is.
  static let priorities: Set<String> = [
    "low", "lowest", "medium", "normal", "moderate", "high", "highest", "urgent", "critical",
    "emergency",
    "planning", "minor", "major", "blocker", "baja", "media", "alta", "urgente", "crítica",
    "muy alta",
    "muy baja", "bassa", "normale", "critica", "molto alta", "molto bassa", "baixa", "média",
    "muito alta",
    "muito baixa", "crítico", "basse", "moyenne", "haute", "critique", "très haute", "très basse",
    "niedrig", "mittel", "hoch", "sehr hoch", "sehr niedrig", "dringend", "kritisch", "p1", "p2",
    "p3",
    "p4", "p5", "1", "2", "3", "4", "5", "faible", "élevée", "urgente", "baixo", "alto", "médio",
  ]

  /// A promise was kept.
  static let met: Set<String> = [
    "met", "within sla", "in sla", "achieved", "ontime", "on time", "on-time", "ok", "kept",
    "compliant", "passed",
    "cumplido", "cumple", "en plazo", "a tiempo", "dentro de sla", "dentro del sla", "rispettato",
    "rispettata",
    "entro sla", "in tempo", "nei tempi", "cumprido", "no prazo", "dentro do prazo",
    "dentro do sla",
    "respecté", "respectée", "dans les délais", "tenu", "eingehalten", "erfüllt", "rechtzeitig",
    "pünktlich",
    "in der frist", "fristgerecht",
  ]

  /// A promise was broken.
  static let missed: Set<String> = [
    "missed", "sla violated", "violated", "breached", "overdue", "late", "failed", "out of sla",
    "not met", "exceeded",
    "sla breached", "incumplido", "no cumple", "fuera de plazo", "vencido", "fuera de sla",
    "violato", "violata", "scaduto",
    "fuori sla", "in ritardo", "superato", "descumprido", "fora do prazo", "atrasado",
    "fora do sla", "violado",
    "dépassé", "dépassée", "en retard", "hors délai", "non respecté", "non respectée", "verletzt",
    "überschritten", "verspätet",
    "nicht eingehalten", "verpasst",
  ]

  static let verdicts = met.union(missed)

  /// Work that is charged, or not.
  static let billing: [String: Set<String>] = [
    "billable": [
      "billable", "facturable", "fatturabile", "faturável", "abrechenbar", "verrechenbar",
      "chargeable",
    ],
    "notBillable": [
      "non-billable", "not billable", "do not bill", "no facturable", "non fatturabile",
      "não faturável", "non facturable",
      "nicht abrechenbar", "nicht verrechenbar", "non billable", "internal",
    ],
    "noCharge": [
      "no charge", "sin cargo", "gratuito", "sem custo", "gratuit", "kostenlos", "kulanz", "offert",
    ],
  ]

  static let systems = [
    "windows", "macos", "mac os", "os x", "linux", "ubuntu", "debian", "red hat", "rhel", "centos",
    "android", "ios", "ipados",
    "server 20", "esxi", "chrome os",
  ]

  static func isSystem(_ cell: String) -> Bool {
    let cell = cell.lowercased()
    return systems.contains { cell.contains($0) }
  }

  /// How satisfied somebody was, as a scale of 1 to 5.
  static let satisfaction: [String: Set<String>] = [
    "5": [
      "very satisfied", "extremely satisfied", "excellent", "muy satisfecho", "excelente",
      "molto soddisfatto", "ottimo",
      "muito satisfeito", "ótimo", "très satisfait", "sehr zufrieden", "sehr gut", "great", "good",
      "positive", "happy",
    ],
    "4": [
      "satisfied", "mostly satisfied", "satisfecho", "bueno", "soddisfatto", "buono", "satisfeito",
      "bom", "satisfait",
      "bon", "zufrieden", "gut",
    ],
    "3": [
      "neutral", "neither satisfied nor dissatisfied", "neutro", "okay", "average", "regular",
      "neutre", "neutrale",
    ],
    "2": [
      "dissatisfied", "insatisfecho", "malo", "insoddisfatto", "insatisfeito", "ruim",
      "insatisfait", "unzufrieden",
      "schlecht", "poor",
    ],
    "1": [
      "very dissatisfied", "extremely dissatisfied", "bad", "negative", "muy insatisfecho",
      "molto insoddisfatto",
      "muito insatisfeito", "très insatisfait", "sehr unzufrieden", "unhappy", "terrible",
      "pessimo", "péssimo",
    ],
  ]

  static let satisfactionWords = Set(satisfaction.values.joined())
}

/// Words that stand for "no value", whatever the column.
enum MissingWords {
  private static let words: Set<String> = [
    "-", "--", "—", "?", "n/a", "na", "null", "nil", "unknown", "(none)", "(empty)", "(blank)",
    "#n/a", "ns", "not set",
    "no group", "no agent", "no product", "unassigned", "not assigned", "sin asignar",
    "no asignado", "non assegnato",
    "não atribuído", "não definido", "non assigné", "non attribué", "nicht zugewiesen",
    "desconocido", "sconosciuto",
    "desconhecido", "inconnu", "unbekannt", "\\n", "0000-00-00", "0000-00-00 00:00:00",
  ]

  static func contains(_ cell: String) -> Bool {
    cell.utf8.count <= 19 && words.contains(cell.lowercased())
  }
}

/// Times of day without a date: `10:23`, `10:23:52 AM`.
enum ClockTime {
  static func isOne(_ cell: Cell) -> Bool {
    var parts: [Int] = []
    var digits = 0
    var position = 0
    while position < cell.count {
      let byte = cell[position]
      if byte.isDigit {
        digits += 1
        guard digits <= 2 else { return false }
        if digits == 1 {
          parts.append(byte.digit)
        } else {
          parts[parts.count - 1] = parts[parts.count - 1] * 10 + byte.digit
        }
      } else if byte == 0x3A, digits > 0 {
        digits = 0
      } else {
        break
      }
      position += 1
    }
    guard (2...3).contains(parts.count), digits == 2, parts[0] < 24,
      parts.dropFirst().allSatisfy({ $0 < 60 })
    else { return false }
    let rest = Cell(rebasing: cell[position...]).trimmed.text.lowercased()
    return ["", "am", "pm", "a.m.", "p.m.", "h", "uhr"].contains(rest)
  }
}
