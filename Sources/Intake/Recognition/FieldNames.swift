package import Records

/// The fields a column map can fill, by kind of record.
package enum FieldNames {
  package static func of(_ kind: ClientRecords.Kind) -> [String] {
    switch kind {
    case .tickets: TicketField.allCases.map(\.rawValue)
    case .ticketEvents: TicketEventField.allCases.map(\.rawValue)
    case .timeEntries: TimeEntryField.allCases.map(\.rawValue)
    case .devices: DeviceField.allCases.map(\.rawValue)
    case .agreements: AgreementField.allCases.map(\.rawValue)
    case .technicians: TechnicianField.allCases.map(\.rawValue)
    case .surveys: SurveyField.allCases.map(\.rawValue)
    case .slaTargets: SLATargetField.allCases.map(\.rawValue)
    case .holidays: HolidayField.allCases.map(\.rawValue)
    }
  }

  /// Every field of any kind.
  package static var all: [String] {
    Set(ClientRecords.Kind.allCases.flatMap { of($0) }).sorted()
  }

  /// Fields without which a row says nothing.
  package static func required(of kind: ClientRecords.Kind) -> [String] {
    switch kind {
    case .tickets: ["id", "created"]
    case .ticketEvents: ["ticket", "at"]
    case .timeEntries: ["start"]
    case .devices: ["name"]
    case .agreements: ["client", "type"]
    case .technicians: ["name"]
    case .surveys: ["score"]
    case .slaTargets: ["slaName", "priority"]
    case .holidays: ["date"]
    }
  }
}

enum TicketField: String, CaseIterable, Sendable {
  case id, title, client, clientID, created, firstResponse, firstResponseAfter, resolved, closed
  case updated, responseDue, resolutionDue, priority, status, type, category, channel, contact
  case technician, queue, tier, slaName, pausedTime, reopens, reassignments, replies, escalated
  case firstContact, responseVerdict, resolutionVerdict, satisfaction, timeSpent
  case responseTarget, resolutionTarget, responseElapsed, resolutionElapsed
  case responseRemaining, resolutionRemaining
}

enum TicketEventField: String, CaseIterable, Sendable {
  case ticket, at, status, priority, technician, queue
}

enum TimeEntryField: String, CaseIterable, Sendable {
  case ticket, client, clientID, technician, role, workType, billing, start, end, duration, note
}

enum DeviceField: String, CaseIterable, Sendable {
  case name, serial, agentID, client, kind, operatingSystem, lastSeen, firstSeen, patches, antivirus
  case warrantyEnd, managed, retired, contract
}

enum AgreementField: String, CaseIterable, Sendable {
  case id, client, type, covered, deviceKind, device, slaName, start, end, monthlyRevenue
}

enum TechnicianField: String, CaseIterable, Sendable {
  case name, role, team, hoursPerWeek, start, end
}

enum SurveyField: String, CaseIterable, Sendable {
  case id, ticket, client, contact, score, comment, answered
}

enum SLATargetField: String, CaseIterable, Sendable {
  case slaName, priority, response, resolution, calendar
}

enum HolidayField: String, CaseIterable, Sendable {
  case date, name
}
