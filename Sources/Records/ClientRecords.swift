/// Everything known of one client, and of nobody else.
package struct ClientRecords: Sendable {
  package var client: Client
  /// By creation, then by source.
  package var tickets: [Ticket]
  /// Every stretch of work on this client, by start.
  package var timeEntries: [TimeEntry]
  package var devices: [Device]
  package var agreements: [Agreement]
  package var surveys: [SurveyResponse]
  package var licenses: [License] = []
  package var licenseUsers: [LicenseUser] = []
  package var opportunities: [Opportunity] = []
  package var projects: [Project] = []
  package var touchpoints: [Touchpoint] = []
  package var backupJobs: [BackupJob] = []
  package var cloudResources: [CloudResource] = []
  package var revenueLines: [RevenueLine] = []
  /// By ticket, then by time.
  package var events: [TicketEvent] = []
  /// The technicians' list of the provider (capacity only).
  package var technicians: [Technician]
  /// Which kinds of export were there at all: without one a KPI is not measured.
  package var available: Set<Kind>
  /// First and last local day that the exports of a kind speak of, over all clients.
  ///
  /// A month outside is not measured, rather than 0; a kind left out is taken to reach everywhere.
  package var coverage: [Kind: ClosedRange<Int32>]
  package var names: Lexicon
  package var texts: TextStore
  /// Paths of the input files, for `Source.file`.
  package var files: [String]

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case tickets
    case ticketEvents = "ticket-events"
    case timeEntries = "time-entries"
    case devices, agreements
    case technicians, surveys
    case slaTargets = "sla-targets"
    case holidays, licenses
    case licenseUsers = "license-users"
    case opportunities, projects, touchpoints
    case backupJobs = "backup-jobs"
    case cloudResources = "cloud-resources"
    case revenueLines = "revenue-lines"
    case assessments
  }

  package init(
    client: Client, tickets: [Ticket] = [], timeEntries: [TimeEntry] = [], devices: [Device] = [],
    agreements: [Agreement] = [], surveys: [SurveyResponse] = [], technicians: [Technician] = [],
    available: Set<Kind> = [], coverage: [Kind: ClosedRange<Int32>] = [:],
    names: Lexicon = Lexicon(), texts: TextStore = TextStore(),
    files: [String] = []
  ) {
    self.client = client
    self.tickets = tickets
    self.timeEntries = timeEntries
    self.devices = devices
    self.agreements = agreements
    self.surveys = surveys
    self.technicians = technicians
    self.available = available
    self.coverage = coverage
    self.names = names
    self.texts = texts
    self.files = files
  }
}
