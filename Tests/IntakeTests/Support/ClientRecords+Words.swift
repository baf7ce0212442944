import BusinessTime
import Records

/// Fields of records as `name=value`, those without a value left out.
struct Words {
  private(set) var parts: [String] = []

  var line: String { parts.joined(separator: " | ") }

  mutating func add(_ name: String, _ value: String) {
    if !value.isEmpty { parts.append("\(name)=\(value)") }
  }

  mutating func add(_ name: String, time: Int64) {
    guard time != Ticket.never else { return }
    let text = ZoneTable.utc.isoString(time).replacing("T", with: " ").dropLast()
    add(name, text.hasSuffix(":00") ? String(text.dropLast(3)) : String(text))
  }

  mutating func add(_ name: String, day: Int32?) {
    if let day { add(name, CivilDate(daysSince1970: day).iso) }
  }

  mutating func add(_ name: String, count: Int) { if count >= 0 { add(name, "\(count)") } }
}

extension ClientRecords {
  /// Every record in words, one a line.
  var dump: [String] {
    let client = ["client \(self.client.name) #\(self.client.id) \(self.client.timeZone)"]
    return client + tickets.map(words) + timeEntries.map(words) + devices.map(words)
      + agreements.map(words) + surveys.map(words) + events.map(words) + technicians.map(words)
      + business
  }

  /// The number of a ticket among this client's.
  func number(_ place: Int32) -> String {
    tickets.indices.contains(Int(place)) ? texts[tickets[Int(place)].id] : ""
  }

  func words(_ ticket: Ticket) -> String {
    var words = Words()
    words.add("id", texts[ticket.id])
    words.add("title", texts[ticket.title])
    words.add("created", time: ticket.created)
    words.add("firstResponse", time: ticket.firstResponse)
    words.add("resolved", time: ticket.resolved)
    words.add("closed", time: ticket.closed)
    words.add("updated", time: ticket.updated)
    words.add("responseDue", time: ticket.responseDue)
    words.add("resolutionDue", time: ticket.resolutionDue)
    words.add("priority", names[ticket.priority])
    words.add("status", names[ticket.status])
    words.add("is", "\(ticket.statusKind)")
    words.add("type", names[ticket.type])
    words.add("category", names[ticket.category])
    words.add("channel", names[ticket.channel])
    words.add("contact", names[ticket.contact])
    words.add("technician", names[ticket.technician])
    words.add("queue", names[ticket.queue])
    words.add("tier", names[ticket.tier])
    words.add("sla", names[ticket.slaName])
    words.add("paused", count: Int(ticket.pausedSeconds))
    words.add("responseTarget", count: Int(ticket.responseTarget))
    words.add("resolutionTarget", count: Int(ticket.resolutionTarget))
    words.add("responseElapsed", count: Int(ticket.exportedResponseSeconds))
    words.add("resolutionElapsed", count: Int(ticket.exportedResolutionSeconds))
    words.add("worked", count: Int(ticket.workedSeconds))
    words.add("reopens", count: Int(ticket.reopens))
    words.add("reassignments", count: Int(ticket.reassignments))
    words.add("replies", count: Int(ticket.replies))
    if ticket.escalated != .unknown { words.add("escalated", "\(ticket.escalated)") }
    if ticket.firstContact != .unknown { words.add("firstContact", "\(ticket.firstContact)") }
    if ticket.responseVerdict != .none { words.add("response", "\(ticket.responseVerdict)") }
    if ticket.resolutionVerdict != .none { words.add("resolution", "\(ticket.resolutionVerdict)") }
    if ticket.satisfaction > 0 { words.add("satisfaction", "\(ticket.satisfaction)") }
    if ticket.exclusion != .none { words.add("excluded", "\(ticket.exclusion)") }
    if ticket.isUndated { words.add("undated", "yes") }
    words.add("line", "\(ticket.source.line)")
    return words.line
  }

  func words(_ entry: TimeEntry) -> String {
    var words = Words()
    words.add("start", time: entry.start)
    words.add("seconds", "\(entry.seconds)")
    words.add("ticket", number(entry.ticket))
    words.add("technician", names[entry.technician])
    words.add("role", names[entry.role])
    words.add("work", names[entry.workType])
    if entry.billing != .unknown { words.add("billing", "\(entry.billing)") }
    if !entry.hasTimeOfDay { words.add("dateOnly", "yes") }
    words.add("line", "\(entry.source.line)")
    return words.line
  }

  func words(_ device: Device) -> String {
    var words = Words()
    words.add("name", device.name)
    words.add("serial", device.serial)
    words.add("agent", device.agentID)
    words.add("kind", "\(device.kind.rawValue) (\(device.kindName))")
    words.add("os", device.operatingSystem)
    words.add("lastSeen", time: device.lastSeen)
    words.add("firstSeen", time: device.firstSeen)
    if device.patches != .unknown { words.add("patches", "\(device.patches)") }
    if device.antivirus != .unknown { words.add("antivirus", "\(device.antivirus)") }
    words.add("warrantyEnd", day: device.warrantyEnd)
    if !device.isManaged { words.add("managed", "no") }
    if device.isRetired { words.add("retired", "yes") }
    if let flag = device.contractFlag { words.add("contract", "\(flag)") }
    words.add("line", "\(device.source.line)")
    return words.line
  }

  func words(_ agreement: Agreement) -> String {
    var words = Words()
    words.add("id", agreement.id)
    words.add("type", agreement.type)
    words.add("coverage", Self.words(agreement.coverage))
    words.add("sla", agreement.slaName)
    words.add("start", day: agreement.start)
    words.add("end", day: agreement.end)
    if agreement.hasEnded { words.add("ended", "yes") }
    words.add("revenue", agreement.monthlyRevenue)
    words.add("line", "\(agreement.source.line)")
    return words.line
  }

  private static func words(_ coverage: Agreement.Coverage) -> String {
    switch coverage {
    case .count(let count, let kind): "\(count) \(kind?.rawValue ?? "devices")"
    case .listed(let names): names.joined(separator: ", ")
    case .allDevices: "all"
    case .none: ""
    }
  }

  func words(_ survey: SurveyResponse) -> String {
    var words = Words()
    words.add("ticket", number(survey.ticket))
    words.add("answered", time: survey.answered)
    words.add("score", "\(survey.score)")
    words.add("contact", names[survey.contact])
    words.add("comment", texts[survey.comment])
    words.add("line", "\(survey.source.line)")
    return words.line
  }

  func words(_ event: TicketEvent) -> String {
    var words = Words()
    words.add("ticket", number(event.ticket))
    words.add("at", time: event.at)
    words.add("status", names[event.status])
    words.add("is", "\(event.statusKind)")
    words.add("priority", names[event.priority])
    words.add("technician", names[event.technician])
    words.add("queue", names[event.queue])
    words.add("line", "\(event.source.line)")
    return words.line
  }

  func words(_ technician: Technician) -> String {
    var words = Words()
    words.add("name", technician.name)
    words.add("role", technician.role)
    words.add("team", technician.team)
    if let hours = technician.hoursPerWeek { words.add("hours", "\(hours)") }
    words.add("from", day: technician.from)
    words.add("to", day: technician.to)
    words.add("line", "\(technician.source.line)")
    return words.line
  }
}
