package import Records

/// The fields a column map can fill, by kind of record.
package enum FieldNames {
  package static func of(_ kind: ClientRecords.Kind) -> [String] { names(fields(of: kind)) }

  /// Every field of any kind.
  package static var all: [String] {
    Set(ClientRecords.Kind.allCases.flatMap { of($0) }).sorted()
  }

  /// Fields without which a row says nothing.
  package static func required(of kind: ClientRecords.Kind) -> [String] {
    required(fields(of: kind))
  }

  private static func names<Field: ExportField>(_ field: Field.Type) -> [String] {
    field.allCases.map(\.rawValue)
  }

  private static func required<Field: ExportField>(_ field: Field.Type) -> [String] {
    field.required.map(\.rawValue)
  }

  private static func fields(of kind: ClientRecords.Kind) -> any ExportField.Type {
    switch kind {
    case .tickets: TicketField.self
    case .ticketEvents: TicketEventField.self
    case .timeEntries: TimeEntryField.self
    case .devices: DeviceField.self
    case .agreements: AgreementField.self
    case .technicians: TechnicianField.self
    case .surveys: SurveyField.self
    case .slaTargets: SLATargetField.self
    case .holidays: HolidayField.self
    case .licenses: LicenseField.self
    case .licenseUsers: LicenseUserField.self
    case .opportunities: OpportunityField.self
    case .projects: ProjectField.self
    case .touchpoints: TouchpointField.self
    case .backupJobs: BackupJobField.self
    case .cloudResources: CloudResourceField.self
    case .revenueLines: RevenueLineField.self
    case .assessments: AssessmentField.self
    }
  }
}

enum TicketField: String, ExportField {
  case id, title, client, clientID, created, firstResponse, firstResponseAfter, resolved, closed
  case updated, responseDue, resolutionDue, priority, statusGroup, status, type, category, channel,
    contact
  case technician, queue, tier, slaName, pausedTime, reopens, reassignments, replies, escalated
  case firstContact, responseVerdict, resolutionVerdict, satisfaction, timeSpent
  case responseTarget, resolutionTarget, responseElapsed, resolutionElapsed
  case responseRemaining, resolutionRemaining

  static let required = [Self.id, .created]
}

enum TicketEventField: String, ExportField {
  case ticket, at, status, priority, technician, queue

  static let required = [Self.ticket, .at]
}

enum TimeEntryField: String, ExportField {
  case ticket, client, clientID, technician, role, workType, billing, start, end, duration, note

  static let required = [Self.start]
}
