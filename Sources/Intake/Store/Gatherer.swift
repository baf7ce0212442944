import Records

/// Copies one client's records out of the store, so that nobody else's can be reached from them.
struct Gatherer {
  private let store: RecordStore
  private let client: Int
  private var texts: [UInt8] = []
  private var names = [""]
  private var symbols: [UInt32: Symbol] = [:]
  /// The last symbols asked for, by their lower bits: most names repeat soon.
  private var recent = [(run: UInt32, own: Symbol)](repeating: (0, .missing), count: slots)
  private static let slots = 1024

  init(store: RecordStore, client: Int) {
    self.store = store
    self.client = client
  }

  mutating func records() -> ClientRecords {
    let tickets = tickets()
    let entries = entries()
    let surveys = surveys()
    let events = events()
    var records = ClientRecords(
      client: store.clients[client], tickets: tickets, timeEntries: entries,
      devices: store.groups.devices[client].map { store.devices[Int($0)] },
      agreements: store.groups.agreements[client].map { store.agreements[Int($0)] },
      surveys: surveys, technicians: store.technicians, available: store.available,
      coverage: store.coverage,
      names: Lexicon(words: names), texts: TextStore(pages: [texts]), files: store.files)
    records.events = events
    return records
  }

  private mutating func tickets() -> [Ticket] {
    var result: [Ticket] = []
    result.reserveCapacity(store.groups.tickets[client].count)
    var cursor = ChunkCursor(store.tickets)
    for index in store.groups.tickets[client] {
      var ticket = cursor.record(at: Int(index))
      ticket.client = Int32(client)
      ticket.id = text(ticket.id)
      ticket.title = text(ticket.title)
      ticket.priority = name(ticket.priority)
      ticket.status = name(ticket.status)
      ticket.type = name(ticket.type)
      ticket.category = name(ticket.category)
      ticket.channel = name(ticket.channel)
      ticket.contact = name(ticket.contact)
      ticket.technician = name(ticket.technician)
      ticket.queue = name(ticket.queue)
      ticket.tier = name(ticket.tier)
      ticket.slaName = name(ticket.slaName)
      result.append(ticket)
    }
    return result
  }

  private mutating func entries() -> [TimeEntry] {
    let group = store.groups.entries[client]
    var cursor = ChunkCursor(store.entries)
    let rows = group.map { cursor.record(at: Int($0)) }
    return TimeOrder.sorted(rows.map(\.start)).map { place in
      var entry = rows[Int(place)].entry
      entry.client = Int32(client)
      entry.ticket = self.place(entry.ticket)
      entry.technician = name(entry.technician)
      entry.role = name(entry.role)
      entry.workType = name(entry.workType)
      return entry
    }
  }

  private mutating func surveys() -> [SurveyResponse] {
    store.groups.surveys[client].map { index in
      var survey = store.surveys[Int(index)]
      survey.client = Int32(client)
      survey.ticket = place(survey.ticket)
      survey.contact = name(survey.contact)
      survey.comment = text(survey.comment)
      return survey
    }
  }

  private mutating func events() -> [TicketEvent] {
    var result = store.groups.events[client].map { index in
      var event = store.events[Int(index)]
      event.ticket = place(event.ticket)
      event.status = name(event.status)
      event.priority = name(event.priority)
      event.technician = name(event.technician)
      event.queue = name(event.queue)
      return event
    }
    result.sort { ($0.ticket, $0.at, $0.source) < ($1.ticket, $1.at, $1.source) }
    return result
  }

  /// A run's ticket as the place among this client's; -1 for another client's.
  private func place(_ ticket: Int32) -> Int32 {
    guard ticket >= 0, store.groups.tickets.client(of: Int(ticket)) == client else { return -1 }
    return store.groups.ticketPlaces[Int(ticket)]
  }

  private mutating func text(_ text: Text) -> Text {
    guard !text.isEmpty else { return .empty }
    let start = texts.count
    let from = Int(text.offset)
    store.texts.pages[Int(text.page)].withUnsafeBufferPointer { page in
      texts.append(contentsOf: UnsafeBufferPointer(rebasing: page[from..<from + Int(text.length)]))
    }
    return Text(offset: UInt32(start), length: text.length)
  }

  @inline(__always)
  private mutating func name(_ symbol: Symbol) -> Symbol {
    if symbol.isMissing { return .missing }
    let slot = Int(symbol.index) & (Self.slots - 1)
    if recent[slot].run == symbol.index { return recent[slot].own }
    return ownName(symbol, slot: slot)
  }

  @inline(never)
  private mutating func ownName(_ symbol: Symbol, slot: Int) -> Symbol {
    let own = symbols[symbol.index] ?? addName(symbol)
    recent[slot] = (symbol.index, own)
    return own
  }

  private mutating func addName(_ symbol: Symbol) -> Symbol {
    let own = Symbol(UInt32(names.count))
    names.append(String(decoding: store.names[Int(symbol.index)], as: UTF8.self))
    symbols[symbol.index] = own
    return own
  }
}
