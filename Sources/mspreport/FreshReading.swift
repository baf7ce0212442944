import BusinessTime
import Diagnostics
import Intake
import Onboarding
import Settings

/// The exports of a folder without settings, read with what is known of the provider.
struct FreshReading {
  let workspace: Workspace
  let outcome: Intake.Outcome
  private let findings: [Finding]
  /// Column maps for files of unknown systems; those accepted were used.
  let maps: [ColumnMap]
  var answers: Answers

  init(
    _ options: CommonOptions, _ answers: Answers, maps: [ColumnMap]? = nil,
    console: Console
  ) throws {
    self.answers = answers
    let exports = try Exports(options)
    var settings = Settings()
    settings.provider.name = answers.name
    settings.provider.timeZone = answers.zoneName
    workspace = try Workspace(
      options, trying: settings,
      maps: (maps ?? []).filter(\.isAccepted).map { ($0.path, $0.text) })
    console.progress("reading \(exports.files.count) files")
    outcome = workspace.read(exports.files)
    self.maps = maps ?? ColumnMap.all(of: outcome)
    findings = exports.findings + (try exports.changes())
  }

  /// The same exports, read with the settings that are proposed.
  func settled(by proposal: SettingsProposal) throws -> Intake.Outcome {
    let settings = try workspace.proposed(proposal.text)
    return workspace.read(try Exports(workspace.options).files, with: settings)
  }

  var proposal: SettingsProposal {
    SettingsProposal(
      outcome, findings: findings, maps: maps, answers: answers,
      zone: workspace.zones[answers.zoneName] ?? .utc, catalog: workspace.holidays)
  }
}
