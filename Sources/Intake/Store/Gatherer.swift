import Records

/// Copies one client's records out of the store, so that nobody else's can be reached from them.
struct Gatherer {
  private let store: RecordStore
  private let client: Int
  private var texts: [UInt8] = []
  private var names: OwnNames

  init(store: RecordStore, client: Int) {
    self.store = store
    self.client = client
    names = OwnNames(store.names)
  }

  mutating func records() -> ClientRecords {
    texts = Array(store.ticketTexts[client])
    let tickets = tickets()
    let entries = entries()
    let surveys = surveys()
    let events = events()
    var records = ClientRecords(
      client: store.clients[client], tickets: tickets, timeEntries: entries,
      devices: store.owned.devices[client], agreements: store.owned.agreements[client],
      surveys: surveys, technicians: store.company.technicians, available: store.available,
      coverage: store.coverage,
      names: Lexicon(words: names.words), texts: TextStore(pages: [texts]), files: store.files)
    records.events = events
    records.licenses = store.owned.licenses[client]
    records.licenseUsers = store.owned.licenseUsers[client]
    records.opportunities = store.owned.opportunities[client]
    records.projects = store.owned.projects[client]
    records.touchpoints = store.owned.touchpoints[client]
    records.backupJobs = store.owned.backupJobs[client]
    records.cloudResources = store.owned.cloudResources[client]
    records.revenueLines = store.owned.revenueLines[client]
    return records
  }

  private mutating func tickets() -> [Ticket] {
    let rows = store.tickets[client]
    let blank = Ticket()
    return [Ticket](unsafeUninitializedCapacity: rows.count) { result, count in
      for (place, row) in rows.enumerated() {
        var ticket = blank
        row.fill(&ticket)
        ticket.priority = names.symbol(row.priority)
        ticket.status = names.symbol(row.status)
        ticket.type = names.symbol(row.type)
        ticket.category = names.symbol(row.category)
        ticket.channel = names.symbol(row.channel)
        ticket.contact = names.symbol(row.contact)
        ticket.technician = names.symbol(row.technician)
        ticket.queue = names.symbol(row.queue)
        ticket.tier = names.symbol(row.tier)
        ticket.slaName = names.symbol(row.slaName)
        result.initializeElement(at: place, to: ticket)
      }
      count = rows.count
    }
  }

  private mutating func entries() -> [TimeEntry] {
    let rows = store.entries[client]
    let blank = TimeEntry()
    var order = TimeOrder()
    return [TimeEntry](unsafeUninitializedCapacity: rows.count) { result, count in
      order.forEach(rows.map(\.start)) { rank, place in
        let row = rows[place]
        var entry = blank
        row.fill(&entry)
        entry.technician = names.symbol(row.technician)
        entry.role = names.symbol(row.role)
        entry.workType = names.symbol(row.workType)
        result.initializeElement(at: rank, to: entry)
      }
      count = rows.count
    }
  }

  private mutating func surveys() -> [SurveyResponse] {
    store.owned.surveys[client].map { survey in
      var survey = survey
      survey.client = Int32(client)
      survey.contact = names.symbol(survey.contact)
      survey.comment = text(survey.comment)
      return survey
    }
  }

  private mutating func events() -> [TicketEvent] {
    var result = store.eventsByClient[client].map { index in
      var event = store.events[Int(index)]
      event.status = names.symbol(event.status)
      event.priority = names.symbol(event.priority)
      event.technician = names.symbol(event.technician)
      event.queue = names.symbol(event.queue)
      return event
    }
    result.sort { ($0.ticket, $0.at, $0.source) < ($1.ticket, $1.at, $1.source) }
    return result
  }

  @inline(__always)
  private mutating func text(_ text: Text) -> Text {
    let cell = store.pages.cell(text)
    guard cell.count > 0 else { return .empty }
    let start = texts.count
    texts.append(contentsOf: cell)
    return Text(offset: UInt32(start), length: text.length)
  }
}
