import BusinessTime
import Diagnostics
import Intake
import Records

/// What `init` says at its end, in plain words.
struct Summary {
  let evidence: Evidence
  /// What the exports come to with the proposed settings.
  let settled: Intake.Outcome

  /// Something that is left to do.
  struct Step {
    var text: String
    /// Whether figures cannot be trusted before.
    var isNeeded = true
  }

  var lines: [String] {
    ["Understood:"] + understood.indented + notUnderstood + leftOut
      + ["", "Next steps:"]
      + steps.enumerated().map { "  \($0.offset + 1). \($0.element.text)" }
  }

  // MARK: Files

  private var understood: [String] {
    let accounts = settled.accounts.filter { $0.kind != nil && $0.read > 0 }
    let width = accounts.map(\.file.count).max() ?? 0
    return accounts.isEmpty
      ? ["nothing yet"]
      : accounts.map { account in
        account.file + String(repeating: " ", count: width - account.file.count + 2)
          + words(for: account)
      }
  }

  private func words(for account: InputAccount) -> String {
    let kind = account.kind?.rawValue.replacing("-", with: " ") ?? ""
    let map = evidence.maps.first { $0.path == "formats/\(account.format).json5" }
    let system =
      map.map { "by \($0.path)" }
      ?? (account.system == "mspreport" ? "in mspreport's own form" : "of \(account.system)")
    var text = "\(kind) \(system): \(counted(account.read, "row"))"
    if let first = account.firstDay, let last = account.lastDay {
      text += ", \(CivilDate(daysSince1970: first).iso) to \(CivilDate(daysSince1970: last).iso)"
    }
    if account.excluded > 0 { text += ", \(account.excluded) left out" }
    if account.rejected > 0 { text += ", \(account.rejected) not readable" }
    return text
  }

  private var notUnderstood: [String] {
    let unread = evidence.unreadFiles
    return unread.isEmpty
      ? [] : ["", "Not understood:"] + unread.map { "\($0.file)  \($0.reason)" }.indented
  }

  private var leftOut: [String] {
    let files = evidence.findings.filter { $0.code == "not-read" }.map {
      "\($0.position.file)  \($0.message)"
    }
    let named: [(Ticket.Exclusion, String)] = [
      (.merged, "merged"), (.duplicate, "duplicate"), (.spam, "spam"), (.deleted, "deleted"),
      (.contradictory, "solved before they were opened"), (.undated, "over without a date"),
    ]
    let tickets = named.compactMap { exclusion, word in
      evidence.census.exclusions[exclusion].map { "\(counted($0, "ticket")): \(word)" }
    }
    let rows = settled.findings.filter {
      $0.code.hasSuffix("-without-client") && $0.code != "ticket-without-client"
        || $0.code == "rows-rejected"
    }.map {
      "\($0.position.file)  \(counted($0.count, "row")): \(JSON5Text.plain($0.message, limit: 140))"
    }
    let all = files + rows + tickets
    return all.isEmpty ? [] : ["", "Left out:"] + all.indented
  }

  // MARK: Steps

  var steps: [Step] {
    fileSteps + clientSteps + ruleSteps + providerSteps + promiseSteps + [
      Step(
        text: "Read mspreport.json5 once from top to bottom, then run `mspreport check`, then "
          + "`mspreport monthly`.", isNeeded: false)
    ]
  }

  private var fileSteps: [Step] {
    let unread = evidence.unreadFiles
    let ambiguous = unread.filter { $0.code == "date-order-ambiguous" }.map { fileName($0.file) }
    let waiting = evidence.maps.filter { !$0.isAccepted }
    let mapped = Set(waiting.map(\.export))
    let others = unread.filter { $0.code != "date-order-ambiguous" && !mapped.contains($0.file) }
      .map { fileName($0.file) }
    var steps = waiting.map { map in
      Step(
        text:
          "Look at \(JSON5Text.plain(map.path)), and set `confirmed: true` in it when it is right. "
          + "Until then \(JSON5Text.plain(fileName(map.export))) is not read.")
    }
    if !ambiguous.isEmpty {
      steps.append(
        Step(
          text:
            "Say whether day or month comes first in \(ambiguous.list(upTo: 5)): under `inputs` in "
            + "mspreport.json5. Until then it is not read."))
    }
    if !others.isEmpty {
      steps.append(
        Step(
          text: "Decide what to do with \(others.list(upTo: 5)): a column map in formats/ makes it "
            + "readable, `ignore: true` under `inputs` leaves it out."))
    }
    let nameless = evidence.filesWithoutClient.map { fileName($0.file) }
    if !nameless.isEmpty {
      steps.append(
        Step(
          text:
            "Say under `inputs` whose rows are in \(nameless.list(upTo: 5)): none names a client. Or "
            + "name the column that does in a column map."))
    }
    return steps + uselessSteps
  }

  /// Files that were read and gave next to nothing.
  private var uselessSteps: [Step] {
    let nameless = Set(evidence.filesWithoutClient.map(\.file))
    return evidence.outcome.accounts.compactMap { account in
      let name = JSON5Text.plain(fileName(account.file))
      if account.rejected * 2 > account.read {
        return Step(
          text: "Check how \(name) is read: \(account.rejected) of its "
            + "\(counted(account.read, "row")) could not be. `mspreport check` says why.")
      }
      guard account.used == 0, account.read > 0, !nameless.contains(account.file) else {
        return nil
      }
      let finding = evidence.findings.first { $0.position.file == account.file && $0.count > 1 }
      return Step(
        text: "Not one row of \(name) could be used"
          + (finding.map { ": \(JSON5Text.plain($0.message, limit: 140))." } ?? ".")
          + " `mspreport check` says more.")
    }
  }

  private var clientSteps: [Step] {
    let doubts = evidence.companies.doubts
    guard let first = doubts.first else { return [] }
    let companies = evidence.companies.companies
    let pair =
      "\(JSON5Text.named(companies[first.company].name)) and "
      + JSON5Text.named(companies[first.other].name)
    return [
      Step(
        text: doubts.count == 1
          ? "Decide whether \(pair) are one company: under `clients`."
          : "Decide on \(doubts.count) pairs of names that may be one company, such as \(pair): under "
            + "`clients`.")
    ]
  }

  private var ruleSteps: [Step] {
    let unknown = evidence.unknownStatuses
    guard !unknown.isEmpty else { return [] }
    return [
      Step(
        text: "Say what \(unknown.map { JSON5Text.named($0.word) }.list(upTo: 5)) "
          + "\(unknown.count == 1 ? "means" : "mean"): under `rules`, `statuses`.")
    ]
  }

  private var providerSteps: [Step] {
    var missing: [String] = []
    if evidence.answers.name.isEmpty { missing.append("your company's name") }
    if evidence.answers.country.isEmpty { missing.append("your country") }
    if evidence.country == nil, evidence.answers.timeZone.isEmpty {
      missing.append("your time zone")
    }
    var steps: [Step] = []
    if !missing.isEmpty {
      steps.append(Step(text: "Write \(missing.inWords) under `provider`.", isNeeded: false))
    }
    if evidence.country?.hasSeveralZones == true, evidence.answers.timeZone.isEmpty {
      steps.append(
        Step(
          text: "Check `timeZone` under `provider`: the country has several, and "
            + "\(evidence.answers.zoneName) is written.", isNeeded: false))
    }
    return steps
  }

  private var promiseSteps: [Step] {
    let hasTargets = !evidence.outcome.store.company.slaTargets.isEmpty
    let isKnown = hasTargets || evidence.hours.levels.contains(where: \.isClear)
    var steps: [Step] = []
    if evidence.census.tickets > 0 {
      steps.append(
        Step(
          text: isKnown
            ? "Compare opening hours and promises (`calendars`, `sla`) with your contracts."
            : "Write your opening hours and what you promise: under `calendars` and `sla`. Without it "
              + "only the tickets' own due dates can be judged.", isNeeded: false))
    }
    if evidence.outcome.store.available.contains(.timeEntries),
      !evidence.techniciansWithoutHours.isEmpty
    {
      steps.append(Step(text: capacityStep, isNeeded: false))
    }
    return steps
  }

  private var capacityStep: String {
    guard !evidence.outcome.store.company.technicians.isEmpty else {
      return
        "For how busy people are, add exports/technicians.csv: the columns Technician and Hours per Week."
    }
    return
      "Add \(evidence.techniciansWithoutHours.map { JSON5Text.named($0) }.list(upTo: 5)) to your list of "
      + "technicians: their hours a week are not known."
  }
}

/// A file that could not be used, and why.
struct UnreadFile {
  let file: String
  let code: String
  let reason: String

  /// Findings that say why a file is not read, before those about its oddities.
  static let reasons: Set<String> = [
    "format-unknown", "map-unconfirmed", "format-not-found", "column-missing",
    "date-order-ambiguous", "decimal-sign-ambiguous",
  ]
}

extension Evidence {
  /// Files of which no row was read, each with the first reason that was found.
  var unreadFiles: [UnreadFile] {
    let read = Set(outcome.accounts.filter { $0.read > 0 }.map(\.file))
    return outcome.accounts.filter { !read.contains($0.file) }.map { account in
      let own = findings.filter { $0.position.file == account.file }
      let finding =
        own.first { UnreadFile.reasons.contains($0.code) } ?? own.min { $0.severity < $1.severity }
      return UnreadFile(
        file: account.file, code: finding?.code ?? "",
        reason: JSON5Text.plain(finding?.message ?? "it holds no rows", limit: 160))
    }
  }
}
