package import BusinessTime
package import Diagnostics
package import Intake
import Records

/// Settings that a reading of the exports suggests, as a file that a service manager can read and correct.
package struct SettingsProposal: Sendable {
  /// The whole settings file.
  package let text: String
  /// Whether somebody has to decide something before the reports can be trusted.
  package let needsPerson: Bool
  /// Whether no file gave a single row.
  package let isEmpty: Bool
  /// Whether nothing can be said of clients and promises before somebody confirms a map.
  package let isUnread: Bool
  /// Names that may be one company's, with the reason to think so.
  package let questions: [(pair: SameCompany, reason: String)]
  private let evidence: Evidence

  /// - Parameters:
  ///   - outcome: The exports, read in the zone of the answers.
  ///   - findings: About the folder of the exports.
  ///   - maps: Column maps for exports of unknown systems.
  ///   - answers: What a person has said.
  ///   - zone: The zone of the answers.
  ///   - catalog: The shipped holiday calendars.
  package init(
    _ outcome: Intake.Outcome, findings: [Finding] = [], maps: [ColumnMap] = [],
    answers: Answers, zone: ZoneTable, catalog: HolidayCatalog
  ) {
    let evidence = Evidence(
      outcome, findings: findings, maps: maps, answers: answers, zone: zone, catalog: catalog)
    text = SettingsText(evidence: evidence).text
    self.evidence = evidence
    needsPerson = NextSteps(evidence: evidence).all.contains(where: \.isNeeded)
    let isUndecided = outcome.findings.contains { $0.code == "date-order-ambiguous" }
    isUnread = outcome.accounts.allSatisfy { $0.read == 0 } && !isUndecided
    isEmpty = maps.isEmpty && isUnread
    questions = evidence.companies.doubts.map { doubt in
      let companies = evidence.companies.companies
      return (SameCompany(companies[doubt.company].name, companies[doubt.other].name), doubt.reason)
    }
  }

  /// What was understood, what is needed and what was left out, for people.
  ///
  /// - Parameter settled: The same exports, read with the proposed settings.
  /// - Returns: the lines to print.
  package func summary(of settled: Intake.Outcome) -> [String] {
    Summary(evidence: evidence, settled: settled).lines
  }
}

/// The settings file from its first line to its last.
struct SettingsText {
  let evidence: Evidence

  var text: String {
    let sections = [
      ProviderSection(evidence: evidence).lines, CalendarSection(evidence: evidence).lines,
      LevelSection(evidence: evidence).lines, ClientSection(evidence: evidence).lines,
      InputSection(evidence: evidence).lines, RuleSection(evidence: evidence).lines,
    ].filter { !$0.isEmpty }
    let body = sections.joined(separator: [""]).map { $0 }
    return (head + ["{"] + body.indented + ["}"]).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let files = evidence.outcome.accounts.filter { $0.kind != nil }.map { fileName($0.file) }
    return comment(
      "Settings for mspreport, proposed by `mspreport init` from "
        + "\(counted(files.count, "export")): \(files.map { JSON5Text.plain($0) }.list(upTo: 12)).")
      + comment(
        "Read it from top to bottom and correct it. The program skips whatever stands behind //: these "
          + "are notes for you, or lines that are switched off. Then run `mspreport check`.")
  }
}
