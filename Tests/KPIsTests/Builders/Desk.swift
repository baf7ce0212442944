import BusinessTime
import KPIs
import Records
import Settings

/// A small client to measure, put together row by row.
///
/// The level `gold` promises, on weekdays from 09:00 to 17:00 UTC: `High` a reply in 1 h and a solution
/// in 8 h, everything else 4 h and 16 h.
struct Desk {
  var settings = Settings.gold
  var client = Client(name: "Acme", sla: "gold", timeZone: "UTC")
  var tickets: [Ticket] = []
  var entries: [TimeEntry] = []
  var devices: [Device] = []
  var agreements: [Agreement] = []
  var surveys: [SurveyResponse] = []
  var technicians: [Technician] = []
  var events: [TicketEvent] = []
  var targets: [SLATarget] = []
  var available = Set(ClientRecords.Kind.allCases)
  var coverage: [ClientRecords.Kind: ClosedRange<Int32>] = [:]
  var holidays: Set<Int32> = []
  var zone: ZoneTable?
  private(set) var words = [""]

  /// The symbol of a text, the same every time.
  mutating func symbol(_ text: String) -> Symbol {
    if let index = words.firstIndex(of: text) { return Symbol(UInt32(index)) }
    words.append(text)
    return Symbol(UInt32(words.count - 1))
  }

  /// Adds a ticket; `change` sets what the test is about.
  mutating func ticket(
    _ created: String, replied: String? = nil, resolved: String? = nil, priority: String = "High",
    _ change: (inout Ticket) -> Void = { _ in }
  ) {
    var ticket = Ticket()
    ticket.created = at(created)
    ticket.firstResponse = replied.map { at($0) } ?? Ticket.never
    ticket.resolved = resolved.map { at($0) } ?? Ticket.never
    ticket.statusKind = resolved == nil ? .open : .resolved
    ticket.priority = symbol(priority)
    change(&ticket)
    tickets.append(ticket)
  }

  /// Adds work of a technician with a time of day.
  mutating func work(
    _ start: String, minutes: Int32, by technician: String = "Ada",
    billing: TimeEntry.Billing = .billable, type: String = "Remote",
    _ change: (inout TimeEntry) -> Void = { _ in }
  ) {
    var entry = TimeEntry()
    entry.start = at(start)
    entry.seconds = minutes * 60
    entry.technician = symbol(technician)
    entry.workType = symbol(type)
    entry.billing = billing
    entry.hasTimeOfDay = true
    change(&entry)
    entries.append(entry)
  }

  /// Adds a technician of the provider's list.
  mutating func technician(
    _ name: String, hours: Double?, _ change: (inout Technician) -> Void = { _ in }
  ) {
    var technician = Technician()
    technician.name = name
    technician.hoursPerWeek = hours
    change(&technician)
    technicians.append(technician)
  }

  /// Adds a device seen on the last day of October.
  mutating func device(
    _ name: String, _ kind: Device.Kind = .workstation, _ change: (inout Device) -> Void = { _ in }
  ) {
    var device = Device()
    device.name = name
    device.kind = kind
    device.lastSeen = at("2026-10-31 12:00")
    change(&device)
    devices.append(device)
  }

  /// Adds an agreement in force since 2025.
  mutating func agreement(
    _ coverage: Agreement.Coverage, _ change: (inout Agreement) -> Void = { _ in }
  ) {
    var agreement = Agreement()
    agreement.coverage = coverage
    agreement.start = day("2025-01-01")
    change(&agreement)
    agreements.append(agreement)
  }

  /// Adds a change of the last ticket; changes are added by time.
  mutating func event(
    _ time: String, _ status: String = "", _ kind: Ticket.Status = .open, priority: String = "",
    technician: String = ""
  ) {
    var event = TicketEvent()
    event.ticket = Int32(tickets.count - 1)
    event.at = at(time)
    event.status = status.isEmpty ? .missing : symbol(status)
    event.statusKind = kind
    event.priority = priority.isEmpty ? .missing : symbol(priority)
    event.technician = technician.isEmpty ? .missing : symbol(technician)
    events.append(event)
  }

  /// Makes the last event one whose status nobody has explained.
  mutating func unexplained() { events[events.count - 1].isStatusKnown = false }

  /// Adds an answer to a survey.
  mutating func survey(_ score: UInt8, _ answered: String?, ticket: Int32 = -1) {
    var survey = SurveyResponse()
    survey.score = score
    survey.answered = answered.map { at($0) } ?? Ticket.never
    survey.ticket = ticket
    surveys.append(survey)
  }

  var records: ClientRecords {
    var records = ClientRecords(
      client: client, tickets: tickets, timeEntries: entries, devices: devices,
      agreements: agreements, surveys: surveys, technicians: technicians, available: available,
      coverage: coverage, names: Lexicon(words: words))
    records.events = events
    return records
  }

  var service: ServiceLevels {
    ServiceLevels(
      settings: settings, targets: targets, exportedHolidays: holidays,
      days: day("2025-12-01")...day("2027-02-01"), zone: Desk.zone)
  }

  var measured: MeasuredClient {
    MeasuredClient(records: records, service: service, settings: settings, zone: zone)
  }

  func score(_ kpi: KPI, _ period: Period = .october, _ detail: Tally.Detail = []) -> Score {
    kpi.score(of: measured, during: period, detail: detail)
  }

  static func zone(_ name: String) -> ZoneTable? {
    ["UTC": .utc, "Europe/Madrid": .madrid][name]
  }
}

extension Settings {
  static var gold: Settings {
    var high = ServiceLevel.Promise()
    high.response = .seconds(3600)
    high.resolution = .seconds(8 * 3600)
    var other = ServiceLevel.Promise()
    other.response = .seconds(4 * 3600)
    other.resolution = .seconds(16 * 3600)
    var settings = Settings()
    settings.sla["gold"] = ServiceLevel()
    settings.sla["gold"]?.priorities = ["high": high, "*": other]
    return settings
  }
}

extension Score {
  /// A count by name; nil when it does not appear.
  func counted(_ name: String) -> Double? { counts.first { $0.name == name }?.value }

  /// How many rows were left out for a reason.
  func left(_ reason: String) -> Double { excluded.first { $0.name == reason }?.value ?? 0 }
}
