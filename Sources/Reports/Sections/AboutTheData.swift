import Documents
import KPIs
import Records

extension Section {
  /// Which exports the report rests on, and how many of their rows.
  static let dataNotes = Section("data-notes") { facts in
    facts.edition == .client ? DataTable.client(facts) : DataTable.internal(facts)
  }

  /// What was taken for granted, one sentence each.
  static let assumptions = Section("assumptions") { facts in
    let sentences = facts.notes.assumptions.compactMap { assumption in
      facts.words.sentence(for: assumption).map { [Inline.text($0)] }
    }
    return sentences.isEmpty ? [] : [.bullets(sentences)]
  }

  /// Tickets that take part in no figure, by reason.
  static let exclusions = Section("exclusions") { facts in
    var counts: [Ticket.Exclusion: Int] = [:]
    for index in facts.client.excludedTickets {
      let ticket = facts.records.tickets[index]
      guard ticket.exclusion != .repeatedRow else { continue }
      if facts.period.contains(ticket.created) { counts[ticket.exclusion, default: 0] += 1 }
    }
    let sentences = Ticket.Exclusion.allCases.compactMap { reason in
      counts[reason].map { count in
        [Inline.text(facts.words("exclusion.\(reason)", count: count))]
      }
    }
    return sentences.isEmpty ? [] : [.bullets(sentences)]
  }
}

extension ReportFacts {
  /// With a capital at its start and a full stop at its end.
  func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    let end = text.last.map { ".!?".contains($0) } == true ? "" : "."
    return first.uppercased() + text.dropFirst() + end
  }
}
