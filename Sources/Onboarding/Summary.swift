import BusinessTime
import Diagnostics
import Intake
import Records

/// What `init` says at its end, in plain words.
struct Summary {
  let evidence: Evidence
  /// What the exports come to with the proposed settings.
  let settled: Intake.Outcome

  var lines: [String] {
    ["Understood:"] + understood.indented + notUnderstood + leftOut
      + ["", "Next steps:"]
      + NextSteps(evidence: evidence).all.enumerated().map {
        "  \($0.offset + 1). \($0.element.text)"
      }
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
    let kind = account.kind?.words ?? ""
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
}
