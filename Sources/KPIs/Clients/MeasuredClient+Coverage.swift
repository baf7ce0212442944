import BusinessTime
package import Records

extension MeasuredClient {
  /// Why nothing can be said of a period from some kinds of export; nil when something can.
  func whyUnknown(_ kinds: KindSet, during period: Period, asOf: Bool = false) -> String? {
    guard let (kind, why) = known.missing(of: kinds, during: period, asOf: asOf) else {
      return nil
    }
    return switch why {
    case .noExport: "no \(kind.exportName)"
    case .begins(let day):
      "the \(kind.exportName) begins on \(CivilDate(daysSince1970: day).iso)"
    case .ends(let day): "the \(kind.exportName) ends on \(CivilDate(daysSince1970: day).iso)"
    }
  }
}

extension ClientRecords.Kind {
  /// What a person calls the export.
  package var exportName: String {
    switch self {
    case .tickets: "ticket export"
    case .ticketEvents: "export of ticket events"
    case .timeEntries: "export of time entries"
    case .devices: "device export"
    case .agreements: "agreement export"
    case .technicians: "technician export"
    case .surveys: "survey export"
    case .slaTargets: "export of SLA targets"
    case .holidays: "export of holidays"
    case .licenses: "licence export"
    case .licenseUsers: "export of licence users"
    case .opportunities: "opportunity export"
    case .projects: "project export"
    case .touchpoints: "export of touchpoints"
    case .backupJobs: "export of backup jobs"
    case .cloudResources: "export of cloud resources"
    case .revenueLines: "export of revenue lines"
    case .assessments: "self-assessment"
    }
  }
}

extension KPI.Theme {
  /// Whether its figures rest on tickets.
  var isAboutTickets: Bool {
    switch self {
    case .serviceDesk, .sla: true
    case .satisfaction, .devices, .people: false
    }
  }
}

extension Tally {
  /// Counts the tickets that a period's figure would hold if they did not take part in none (R5).
  mutating func excludeLeftOut(of client: MeasuredClient, during period: Period, basis: KPI.Basis) {
    for row in client.index.excluded {
      let ticket = client.records.tickets[Int(row)]
      // Another row of the same ticket counts: nothing is left out.
      if case .repeatedRow = ticket.exclusion { continue }
      let isInside =
        switch basis {
        case .created: period.contains(ticket.created)
        case .resolved: period.contains(ticket.done)
        case .asOf: ticket.isOpen(at: period.to)
        case .answered, .worked: false
        }
      if isInside { exclude(ticket.exclusion.reason, .ticket(Int(row))) }
    }
  }
}

extension Ticket {
  fileprivate func isOpen(at instant: Int64) -> Bool {
    created != Ticket.never && created < instant && !isFinishedUndated
      && (!isDone || done >= instant)
  }
}

extension Ticket.Exclusion {
  /// The words under which tickets are counted as left out.
  package var reason: StaticString {
    switch self {
    case .none: ""
    case .duplicate: "duplicate"
    case .repeatedRow: "repeated row"
    case .merged: "merged"
    case .spam: "spam"
    case .deleted: "deleted"
    case .internal: "internal"
    case .contradictory: "contradictory"
    case .undated: "no closing date"
    }
  }
}
