import Records

/// A record that belongs to a client, of a kind that there are few of.
protocol OwnedRecord: Sendable {
  static var ownership: Ownership { get }
  var source: Source { get set }
  /// A symbol of the run while it is read, the client's index afterwards.
  var client: Int32 { get set }
  /// Index of the ticket it speaks of; -1 for none.
  var ticket: Int32 { get set }
  /// Seconds since 1970 for the span of days that its file speaks of; `Ticket.never` for none.
  var at: Int64 { get }
  /// Of several rows about it the one with the greatest counts.
  var newness: Int64 { get }

  /// What makes it the same as a row of another export of its system; nil where nothing does.
  func identity(text: (Text) -> String) -> [String]?
}

extension OwnedRecord {
  var ticket: Int32 {
    get { -1 }
    set {}
  }
  var at: Int64 { Ticket.never }
  var newness: Int64 { at }

  func identity(text: (Text) -> String) -> [String]? { nil }
}

/// What becomes of the records of one kind when no client is known.
struct Ownership {
  let kind: ClientRecords.Kind
  /// A name that stands in such rows alone is a client.
  var makesClients = false
  /// Rows that name nobody go to the report of what is without a client.
  var keepsUnnamed = false
  /// Prospects are no clients, and their rows are not lost.
  var keepsStrangers = false
  /// An export lists all there is: of a thing in several lists the newest list's rows count.
  var isList = false
  /// Of the finding about rows that are left out: `device-without-client`.
  let code: String
  /// The rows in the plural: "devices".
  let rows: String
  /// What else could have told the client: ", nor a known ticket".
  var otherwise = ""
}

extension Device: OwnedRecord {
  static let ownership = Ownership(
    kind: .devices, makesClients: true, keepsUnnamed: true, isList: true,
    code: "device-without-client", rows: "devices")
  var at: Int64 { lastSeen }
}

extension Agreement: OwnedRecord {
  static let ownership = Ownership(
    kind: .agreements, makesClients: true, keepsUnnamed: true, isList: true,
    code: "agreement-without-client", rows: "agreements")
}

extension SurveyResponse: OwnedRecord {
  static let ownership = Ownership(
    kind: .surveys, keepsUnnamed: true, code: "survey-without-client",
    rows: "survey answers", otherwise: " and no known ticket")
  var at: Int64 { answered }
}

extension License: OwnedRecord {
  static let ownership = Ownership(
    kind: .licenses, makesClients: true, isList: true, code: "license-without-client",
    rows: "licences")
}

extension LicenseUser: OwnedRecord {
  static let ownership = Ownership(
    kind: .licenseUsers, isList: true, code: "license-user-without-client",
    rows: "people with licences")
}

extension Opportunity: OwnedRecord {
  static let ownership = Ownership(
    kind: .opportunities, keepsStrangers: true, isList: true, code: "opportunity-without-client",
    rows: "opportunities")
}

extension Project: OwnedRecord {
  static let ownership = Ownership(
    kind: .projects, isList: true, code: "project-without-client", rows: "projects")
}

extension Touchpoint: OwnedRecord {
  static let ownership = Ownership(
    kind: .touchpoints, keepsStrangers: true, code: "touchpoint-without-client",
    rows: "contacts")
}

extension BackupJob: OwnedRecord {
  static let ownership = Ownership(
    kind: .backupJobs, code: "backup-without-client", rows: "backups")
}

extension CloudResource: OwnedRecord {
  static let ownership = Ownership(
    kind: .cloudResources, isList: true, code: "cloud-resource-without-client",
    rows: "cloud resources")
}

extension RevenueLine: OwnedRecord {
  static let ownership = Ownership(
    kind: .revenueLines, makesClients: true, code: "revenue-without-client",
    rows: "revenue lines")
}
