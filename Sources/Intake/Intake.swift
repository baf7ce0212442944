package import BusinessTime
import CSV
package import Diagnostics
package import Records
package import Settings

/// Reads a folder of exports into records: recognises, maps, joins and accounts for every row.
package struct Intake: Sendable {
  package let settings: Settings
  package let formats: FormatCatalog
  /// Zones by name, read before the run.
  package let zones: [String: ZoneTable]
  package let jobs: Int

  package init(
    settings: Settings, formats: FormatCatalog, zones: [String: ZoneTable], jobs: Int
  ) {
    self.settings = settings
    self.formats = formats
    self.zones = zones
    self.jobs = jobs
  }

  /// What a run's exports came to.
  package struct Outcome: Sendable {
    package var store: RecordStore
    package var accounts: [InputAccount]
    package var findings: [Finding]
    package var rejects: [Reject]
    /// Every name of a company that the exports have, by where it stands first.
    package var spellings: [ClientSpelling] = []
    /// Statuses that nobody has explained, by file.
    package var unknownStatuses: [UnknownStatus] = []
    /// Maps for files that no known one fits, in the order of the files.
    package var proposals: [MapProposal] = []
  }

  /// The name under which the tickets of nobody are reported.
  package static var unnamedClient: String { ClientDirectory.unnamed }

  package func read(_ files: [ExportFile]) -> Outcome {
    var gathering = Gathering(self)
    for kind in Self.order {
      for file in gathering.recognise(files) where file.format.kind == kind {
        gathering.read(file)
      }
      if kind == .tickets { gathering.indexTickets() }
    }
    return (consume gathering).outcome()
  }

  /// Tickets come before everything that names tickets.
  private static let order: [ClientRecords.Kind] = [
    .holidays, .slaTargets, .technicians, .agreements, .tickets, .ticketEvents, .timeEntries,
    .surveys, .devices, .licenses, .licenseUsers, .opportunities, .projects, .touchpoints,
    .backupJobs, .cloudResources, .revenueLines, .assessments,
  ]
}
