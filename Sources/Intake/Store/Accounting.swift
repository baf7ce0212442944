import BusinessTime
import Diagnostics
import Records
import Settings

/// Gives every record its client and every row its place in the books.
struct Accounting {
  struct Tables {
    var tickets: Chunked<Ticket>
    var entries: Chunked<EntryRow>
    var events: Chunked<TicketEvent>
    var devices: Chunked<Device>
    var agreements: Chunked<Agreement>
    var surveys: Chunked<SurveyResponse>
  }

  let settings: Settings
  let names: [[UInt8]]
  private(set) var accounts: [InputAccount]
  let pages: [[UInt8]]
  var zone = ZoneTable.utc
  var zones: [String: ZoneTable] = [:]
  /// The zone each file's times were read in.
  var fileZones: [ZoneTable] = []
  /// Ticket files with a column for the resolution or closing time.
  var datedFiles: Set<UInt16> = []
  private(set) var findings: [Finding] = []

  init(settings: Settings, names: [[UInt8]], accounts: [InputAccount], pages: [[UInt8]]) {
    self.settings = settings
    self.names = names
    self.accounts = accounts
    self.pages = pages
  }

  mutating func store(
    _ tables: consuming Tables, technicians: [Technician], slaTargets: [SLATarget],
    holidays: [Int32],
    available: Set<ClientRecords.Kind>
  ) -> RecordStore {
    let directory = ClientDirectory(
      settings: settings, names: names, usage: usage(of: tables), files: accounts.map(\.file))
    findings += directory.findings
    var spans = DaySpans(files: accounts.count)
    let tickets = settle(&tables.tickets, directory, &spans)
    let entries = settle(&tables.entries, directory, tickets, &spans)
    let events = settle(&tables.events, tickets, &spans)
    let devices = settle(&tables.devices, directory, &spans)
    let agreements = settle(&tables.agreements, directory)
    let surveys = settle(&tables.surveys, directory, tickets, &spans)
    close(spans)
    let count = directory.clients.count
    var groups = RecordStore.Groups(
      tickets: Grouping(clients: tickets, count: count),
      entries: Grouping(clients: entries, count: count),
      events: Grouping(clients: events, count: count),
      devices: Grouping(clients: devices, count: count),
      agreements: Grouping(clients: agreements, count: count),
      surveys: Grouping(clients: surveys, count: count), ticketPlaces: [])
    var cursor = ChunkCursor(tables.tickets)
    groups.tickets.sort { UInt32(truncatingIfNeeded: cursor.record(at: Int($0)).created) }
    groups.ticketPlaces = groups.tickets.places(count: tables.tickets.count)
    return RecordStore(
      clients: directory.clients, technicians: technicians, slaTargets: slaTargets,
      holidays: holidays, available: available, coverage: coverage, files: accounts.map(\.file),
      tickets: tables.tickets, entries: tables.entries, events: tables.events,
      devices: tables.devices, agreements: tables.agreements, surveys: tables.surveys,
      groups: groups, texts: TextStore(pages: pages), names: names)
  }

  // MARK: Names

  private func usage(of tables: Tables) -> [ClientDirectory.Usage] {
    var usage = Array(repeating: ClientDirectory.Usage(), count: names.count)
    func count(_ client: Int32, _ source: Source, offset: UInt32, makesClient: Bool) {
      guard client >= 0, client > 0 || makesClient else { return }
      let place = Source(file: source.file, line: source.line + offset)
      usage[Int(client)].records += 1
      if makesClient { usage[Int(client)].clientRecords += 1 }
      if place < usage[Int(client)].first { usage[Int(client)].first = place }
    }
    for (chunk, offset) in zip(tables.tickets.chunks, tables.tickets.lineOffsets) {
      for t in chunk { count(t.client, t.source, offset: offset, makesClient: true) }
    }
    for (chunk, offset) in zip(tables.devices.chunks, tables.devices.lineOffsets) {
      for d in chunk { count(d.client, d.source, offset: offset, makesClient: true) }
    }
    for (chunk, offset) in zip(tables.agreements.chunks, tables.agreements.lineOffsets) {
      for a in chunk { count(a.client, a.source, offset: offset, makesClient: true) }
    }
    for (chunk, offset) in zip(tables.entries.chunks, tables.entries.lineOffsets) {
      for e in chunk { count(e.client, e.source, offset: offset, makesClient: false) }
    }
    for (chunk, offset) in zip(tables.surveys.chunks, tables.surveys.lineOffsets) {
      for s in chunk { count(s.client, s.source, offset: offset, makesClient: false) }
    }
    return usage
  }

  // MARK: Kinds

  private mutating func settle(
    _ tickets: inout Chunked<Ticket>, _ directory: ClientDirectory, _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    clients.reserveCapacity(tickets.count)
    let rules = TicketRules(settings.rules, names: names, datedFiles: datedFiles)
    var books = TicketBooks(pages: pages)
    var priorities = SpellingVariants()
    var lastPriority = Symbol.missing
    for c in tickets.chunks.indices {
      let offset = tickets.lineOffsets[c]
      tickets.chunks[c].withUnsafeMutableBufferPointer { chunk in
        for i in chunk.indices {
          chunk[i].source.line += offset
          chunk[i].client = directory.bySymbol[Int(max(0, chunk[i].client))]
          rules.apply(to: &chunk[i])
          clients.append(chunk[i].client)
          spans.add(chunk[i].created, chunk[i].source.file)
          if chunk[i].priority != lastPriority {
            lastPriority = chunk[i].priority
            priorities.add(lastPriority, chunk[i].source)
          }
          if chunk[i].isUndated { books.undated(chunk[i]) }
          if chunk[i].exclusion != .none || chunk[i].client < 0 {
            books.leaveOut(chunk[i])
            accounts[Int(chunk[i].source.file)].excluded += 1
          }
        }
      }
    }
    findings += books.findings(files: accounts.map(\.file))
    findings += priorities.findings(names: names, files: accounts.map(\.file))
    return clients
  }

  private mutating func settle(
    _ entries: inout Chunked<EntryRow>, _ directory: ClientDirectory, _ tickets: [Int32],
    _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    clients.reserveCapacity(entries.count)
    let days = WorkDays(files: fileZones, clients: directory.clients.map { zones[$0.timeZone] })
    var books = LostRows("time-entry-without-client", "time entries name no known client or ticket")
    for c in entries.chunks.indices {
      let offset = entries.lineOffsets[c]
      entries.chunks[c].withUnsafeMutableBufferPointer { chunk in
        for i in chunk.indices {
          chunk[i].line += offset
          let named = chunk[i].client > 0
          var client = named ? directory.bySymbol[Int(chunk[i].client)] : ClientDirectory.unknown
          if chunk[i].ticket >= 0, !named { client = tickets[Int(chunk[i].ticket)] }
          if !chunk[i].hasTimeOfDay { days.keepDate(of: &chunk[i], client: client) }
          if client < 0, named, client != ClientDirectory.own {
            accounts[Int(chunk[i].file)].excluded += 1
            books.add(chunk[i].source)
          }
          clients.append(client)
          spans.add(Int64(chunk[i].start), chunk[i].file)
        }
      }
    }
    findings += books.findings(files: accounts.map(\.file), affects: ["utilization"])
    return clients
  }

  private mutating func settle(
    _ events: inout Chunked<TicketEvent>, _ tickets: [Int32], _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    for c in events.chunks.indices {
      for i in events.chunks[c].indices {
        events.chunks[c][i].source.line += events.lineOffsets[c]
        let event = events.chunks[c][i]
        let client = event.ticket >= 0 ? tickets[Int(event.ticket)] : -1
        if client < 0 { accounts[Int(event.source.file)].excluded += 1 }
        clients.append(client)
        spans.add(event.at, event.source.file)
      }
    }
    return clients
  }

  private mutating func settle(
    _ devices: inout Chunked<Device>, _ directory: ClientDirectory, _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    var books = LostRows("device-without-client", "devices name no known client")
    for c in devices.chunks.indices {
      for i in devices.chunks[c].indices {
        devices.chunks[c][i].source.line += devices.lineOffsets[c]
        let client = directory.bySymbol[Int(max(0, devices.chunks[c][i].client))]
        devices.chunks[c][i].client = client
        let device = devices.chunks[c][i]
        if client < 0 {
          accounts[Int(device.source.file)].excluded += 1
          books.add(device.source)
        }
        clients.append(client)
        spans.add(device.lastSeen, device.source.file)
      }
    }
    findings += books.findings(files: accounts.map(\.file), affects: ["uncovered-devices"])
    return clients
  }

  private mutating func settle(
    _ agreements: inout Chunked<Agreement>, _ directory: ClientDirectory
  ) -> [Int32] {
    var clients: [Int32] = []
    for c in agreements.chunks.indices {
      for i in agreements.chunks[c].indices {
        agreements.chunks[c][i].source.line += agreements.lineOffsets[c]
        let client = directory.bySymbol[Int(max(0, agreements.chunks[c][i].client))]
        agreements.chunks[c][i].client = client
        if client < 0 { accounts[Int(agreements.chunks[c][i].source.file)].excluded += 1 }
        clients.append(client)
      }
    }
    return clients
  }

  private mutating func settle(
    _ surveys: inout Chunked<SurveyResponse>, _ directory: ClientDirectory, _ tickets: [Int32],
    _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    var books = LostRows("survey-without-client", "survey answers name no known client or ticket")
    for c in surveys.chunks.indices {
      for i in surveys.chunks[c].indices {
        surveys.chunks[c][i].source.line += surveys.lineOffsets[c]
        let survey = surveys.chunks[c][i]
        var client = directory.bySymbol[Int(max(0, survey.client))]
        if survey.client <= 0, survey.ticket >= 0 { client = tickets[Int(survey.ticket)] }
        if client < 0 {
          accounts[Int(survey.source.file)].excluded += 1
          books.add(survey.source)
        }
        clients.append(client)
        spans.add(survey.answered, survey.source.file)
      }
    }
    findings += books.findings(files: accounts.map(\.file), affects: ["csat"])
    return clients
  }

  private mutating func close(_ spans: DaySpans) {
    for i in accounts.indices {
      accounts[i].used = accounts[i].read - accounts[i].rejected - accounts[i].excluded
      if let span = spans[i] {
        accounts[i].firstDay = Int32((zone.local(span.lowerBound)) / 86_400)
        accounts[i].lastDay = Int32((zone.local(span.upperBound)) / 86_400)
      }
    }
  }

  /// What the dated exports cover; lists of devices or agreements are snapshots.
  private var coverage: [ClientRecords.Kind: ClosedRange<Int32>] {
    var result: [ClientRecords.Kind: ClosedRange<Int32>] = [:]
    for account in accounts {
      guard let kind = account.kind, let first = account.firstDay, let last = account.lastDay,
        [.tickets, .ticketEvents, .timeEntries, .surveys].contains(kind)
      else { continue }
      let old = result[kind] ?? first...last
      result[kind] = min(old.lowerBound, first)...max(old.upperBound, last)
    }
    return result
  }
}
