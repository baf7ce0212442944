import BusinessTime
import KPIs
import Records
import Settings

/// Puts a client's records together for tests, times as "2026-10-05 09:30" UTC.
struct ClientBuilder {
  var client: Client
  var records: ClientRecords
  var settings = Settings()
  private var words = [""]
  private var texts = TextStore()

  init(_ name: String, targets: [String: Double] = [:]) {
    client = Client(name: name, sla: "gold", targets: targets, slug: name.lowercased())
    records = ClientRecords(client: client, available: Set(ClientRecords.Kind.allCases))
    settings.sla["gold"] = Self.gold
  }

  /// Around the clock: high priority 1 h and 8 h, everything else 4 h and 24 h.
  private static var gold: ServiceLevel {
    var level = ServiceLevel()
    level.calendar = "24x7"
    level.priorities["High"] = promise(response: 3600, resolution: 8 * 3600)
    level.priorities["*"] = promise(response: 4 * 3600, resolution: 24 * 3600)
    return level
  }

  private static func promise(response: Int64, resolution: Int64) -> ServiceLevel.Promise {
    var promise = ServiceLevel.Promise()
    promise.response = .seconds(response)
    promise.resolution = .seconds(resolution)
    return promise
  }

  static func instant(_ text: String) -> Int64 {
    let date = CivilDate(iso: String(text.prefix(10)))?.daysSince1970 ?? 0
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    return Int64(date) * 86_400 + (clock.first ?? 0) * 3600 + (clock.dropFirst().first ?? 0) * 60
  }

  mutating func symbol(_ word: String) -> Symbol {
    if let index = words.firstIndex(of: word) { return Symbol(UInt32(index)) }
    words.append(word)
    return Symbol(UInt32(words.count - 1))
  }

  /// `reply` and `done` are hours from the creation; nil: not yet.
  mutating func ticket(
    _ id: String, _ title: String = "Printer", created: String, reply: Double?, done: Double?,
    priority: String = "Normal", category: String = "Printing", by technician: String = "",
    change: (inout Ticket) -> Void = { _ in }
  ) {
    var ticket = Ticket()
    ticket.source = Source(file: 0, line: UInt32(records.tickets.count + 2))
    ticket.id = texts.add(id)
    ticket.title = texts.add(title)
    ticket.client = 0
    ticket.created = Self.instant(created)
    if let reply { ticket.firstResponse = ticket.created + Int64(reply * 3600) }
    if let done { ticket.resolved = ticket.created + Int64(done * 3600) }
    ticket.statusKind = done == nil ? .open : .resolved
    ticket.priority = symbol(priority)
    ticket.category = symbol(category)
    if !technician.isEmpty { ticket.technician = symbol(technician) }
    ticket.reopens = 0
    ticket.reassignments = 0
    ticket.escalated = .no
    ticket.firstContact = .no
    change(&ticket)
    records.tickets.append(ticket)
  }

  /// A change of the last ticket, so many hours after its creation.
  mutating func event(_ hours: Double, _ status: String, _ kind: Ticket.Status = .open) {
    var event = TicketEvent()
    event.source = Source(file: 4, line: UInt32(records.events.count + 2))
    event.ticket = Int32(records.tickets.count - 1)
    event.at = (records.tickets.last?.created ?? 0) + Int64(hours * 3600)
    event.status = symbol(status)
    event.statusKind = kind
    records.events.append(event)
  }

  mutating func survey(_ score: UInt8, on day: String, ticket: Int = 0, _ comment: String = "") {
    var survey = SurveyResponse()
    survey.source = Source(file: 1, line: UInt32(records.surveys.count + 2))
    survey.ticket = Int32(ticket)
    survey.answered = Self.instant(day)
    survey.score = score
    if !comment.isEmpty { survey.comment = texts.add(comment) }
    records.surveys.append(survey)
  }

  mutating func device(
    _ name: String, serial: String, _ kind: Device.Kind = .workstation,
    seen: String = "2026-10-30", covered: Bool
  ) {
    var device = Device()
    device.source = Source(file: 2, line: UInt32(records.devices.count + 2))
    device.name = name
    device.serial = serial
    device.kind = kind
    device.lastSeen = Self.instant(seen)
    device.contractFlag = covered
    records.devices.append(device)
  }

  mutating func work(
    _ hours: Double, on start: String, by technician: String, role: String = "Engineer",
    type: String = "Remote support", billable: Bool = true
  ) {
    var entry = TimeEntry()
    entry.source = Source(file: 3, line: UInt32(records.timeEntries.count + 2))
    entry.start = Self.instant(start)
    entry.seconds = Int32(hours * 3600)
    entry.client = 0
    entry.technician = symbol(technician)
    entry.role = symbol(role)
    entry.workType = symbol(type)
    entry.billing = billable ? .billable : .notBillable
    entry.hasTimeOfDay = true
    records.timeEntries.append(entry)
  }

  func measured(zone: ZoneTable? = nil) -> MeasuredClient {
    var records = records
    records.client = client
    records.names = Lexicon(words: words)
    records.texts = texts
    let service = ServiceLevels(
      settings: settings, days: 20_000...21_500, zone: { $0 == "UTC" ? .utc : nil })
    return MeasuredClient(
      records: records, service: service, settings: settings, zone: zone ?? .utc)
  }
}
