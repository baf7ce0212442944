import Diagnostics
import Intake
import Records

/// What is left to do for a person, the weightiest first.
struct NextSteps {
  let evidence: Evidence

  /// Something that is left to do.
  struct Step {
    var text: String
    /// Whether figures cannot be trusted before.
    var isNeeded = true
  }

  var all: [Step] {
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
    let mapped = Set(waiting.flatMap(\.exports))
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
