import Diagnostics
import Intake
import Records
import Settings

/// What words of the exports mean.
struct RuleSection {
  let evidence: Evidence

  var lines: [String] {
    let inner = statuses + excluded + leave + capacity
    return inner.isEmpty ? [] : ["rules: {"] + inner.indented + ["},"]
  }

  // MARK: Statuses

  private var statuses: [String] {
    let unknown = evidence.unknownStatuses
    let known = knownStatuses(except: unknown)
    if unknown.isEmpty, known.isEmpty { return [] }
    return ["// What the statuses mean: open, paused, resolved or closed.", "statuses: {"]
      + (unknownLines(unknown) + known).indented + ["},"]
  }

  private func unknownLines(_ unknown: [UnknownStatus]) -> [String] {
    guard !unknown.isEmpty else { return [] }
    return comment(
      "Nobody has said what these mean; until you do they count as open. The meaning written is a "
        + "guess: correct it and take the // away.")
      + unknown.map {
        "// \(JSON5.quoted($0.word)): \"\($0.guess.isEmpty ? "open" : $0.guess)\",  "
          + "// \(counted($0.count, "row")), \(evidence.place($0.place))"
      }
  }

  private func knownStatuses(except unknown: [UnknownStatus]) -> [String] {
    let others = Set(unknown.map { ClientName.key($0.word) })
    let known = evidence.census.statuses.all.filter {
      !others.contains(ClientName.key($0.spelling))
    }
    guard !known.isEmpty else { return [] }
    return comment("These are known. Where one is wrong, correct it and take the // away.")
      + known.prefix(40).map { entry in
        "// \(JSON5.quoted(entry.spelling)): \"\(Self.word(entry.meaning ?? .open))\","
          + "  // \(counted(entry.count, "ticket"))"
      } + (known.count > 40 ? ["// … and \(known.count - 40) more"] : [])
  }

  private static func word(_ status: Ticket.Status) -> String {
    switch status {
    case .open: "open"
    case .paused: "paused"
    case .resolved: "resolved"
    case .closed: "closed"
    }
  }

  // MARK: Words that leave something out

  private var excluded: [String] {
    let named: [(Ticket.Exclusion, String)] = [
      (.merged, "merged"), (.duplicate, "duplicate"), (.spam, "spam"), (.deleted, "deleted"),
    ]
    let seen = named.compactMap { exclusion, word in
      evidence.census.exclusions[exclusion].map { "\($0) \(word)" }
    }
    let words = JSON5.list(Rules().excludedWords)
    return seen.isEmpty
      ? []
      : comment(
        "Left out of all figures by their status, type or category: \(seen.inWords) tickets.")
        + ["// excludedWords: \(words),"]
  }

  private var leave: [String] {
    let found = evidence.census.workTypes.all.filter { LeaveTypes.isLeave($0.spelling) }
    guard !found.isEmpty else { return [] }
    let words = found.map { ClientName.key($0.spelling) }
    let all = Rules().leaveWords + words.filter { !Rules().leaveWords.contains($0) }
    let list = found.map { "\(JSON5Text.named($0.spelling)) (\($0.count))" }.list(upTo: 12)
    return comment("Time entries that are leave, not work: \(list).")
      + ["leaveWords: \(JSON5.list(all)),"]
  }

  // MARK: Technicians

  private var capacity: [String] {
    let names = evidence.techniciansWithoutHours
    guard !names.isEmpty, evidence.outcome.store.available.contains(.timeEntries) else { return [] }
    return comment(
      "How busy people are needs their hours a week. Nobody has said them for "
        + names.map { JSON5Text.named($0) }.list(upTo: 30)
        + ". Save them in a file such as exports/technicians.csv, a line a person:")
      + ["//   Technician,Hours per Week"]
      + names.prefix(3).map { "//   \(JSON5Text.plain(Self.cell($0), limit: 60)),40" }
      + ["// or, where all work the same hours:", "// defaultHoursPerWeek: 40,"]
  }

  /// A name as a CSV cell.
  private static func cell(_ name: String) -> String {
    name.contains { "\",;".contains($0) }
      ? "\"\(name.replacing("\"", with: "\"\""))\"" : name
  }
}

/// Work types that mean leave, in the languages of the exports.
enum LeaveTypes {
  static func isLeave(_ name: String) -> Bool {
    let key = ClientName.key(name)
    return words.contains { key.contains($0) }
  }

  private static let words = [
    "vacation", "holiday", "sick leave", "annual leave", "paid leave", "day off", "pto",
    "vacacion", "ausencia", "baja médica", "urlaub", "krank", "ferie", "malattia", "permesso",
    "congé", "férias", "maladie",
  ]
}
