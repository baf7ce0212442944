import BusinessTime
import Diagnostics
import Records
import Settings

/// Gives every record its client and every row its place in the books.
struct Accounting {
  struct Tables {
    var tickets: PiecedRows<TicketRow>
    var entries: PiecedRows<EntryRow>
    var events: Chunked<TicketEvent>
    var devices: Chunked<Device>
    var agreements: Chunked<Agreement>
    var surveys: Chunked<SurveyResponse>
    /// Whether any time entry names a client itself.
    var entriesNameClients: Bool
  }

  let settings: Settings
  let names: [[UInt8]]
  var accounts: [InputAccount]
  var pages: [TextPage]
  var zone = ZoneTable.utc
  var zones: [String: ZoneTable] = [:]
  /// The zone each file's times were read in.
  var fileZones: [ZoneTable] = []
  /// Ticket files with a column for the resolution or closing time.
  var datedFiles: Set<UInt16> = []
  /// By ticket file: what its columns of times are called.
  var timeColumns: [UInt16: TicketTimeColumns] = [:]
  /// By what rules one of several rows of a ticket was chosen.
  var ticketRules: Set<RepeatedTickets.Rule> = []
  var findings: [Finding] = []
  /// Rows of the kinds that come day by day.
  var days: [ClientRecords.Kind: DayCounts] = [:]

  init(settings: Settings, names: [[UInt8]], accounts: [InputAccount], pages: [TextPage]) {
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
    RepeatedEntries(tables.entries, accounts).markRepeated()
    let directory = ClientDirectory(
      settings: settings, names: names, usage: usage(of: tables), files: accounts.map(\.file))
    findings += directory.findings
    var spans = DaySpans(files: accounts.count)
    let (tickets, texts, places) = settle(tables.tickets.giveUp(), directory, &spans)
    let entries = settle(tables.entries.giveUp(), directory, places, &spans)
    let events = settle(&tables.events, places, tickets, &spans)
    let devices = settle(&tables.devices, directory, &spans)
    let agreements = settle(&tables.agreements, directory)
    let surveys = settle(&tables.surveys, directory, places, &spans)
    close(spans)
    findings += gaps
    let count = directory.clients.count
    let groups = RecordStore.Groups(
      events: Grouping(clients: events, count: count),
      devices: Grouping(clients: devices, count: count),
      agreements: Grouping(clients: agreements, count: count),
      surveys: Grouping(clients: surveys, count: count))
    return RecordStore(
      clients: directory.clients, technicians: technicians, slaTargets: slaTargets,
      holidays: holidays, available: available, coverage: coverage, files: accounts.map(\.file),
      tickets: tickets,
      ticketTexts: texts, entries: entries, events: tables.events, devices: tables.devices,
      agreements: tables.agreements, surveys: tables.surveys, groups: groups, pages: pages,
      names: names.map { NameList.shown(String(decoding: $0, as: UTF8.self)) })
  }

  /// Days that nothing was exported of, though something must have happened.
  private var gaps: [Finding] {
    [ClientRecords.Kind.tickets, .timeEntries].flatMap { kind in
      days[kind].map { ExportGaps($0, of: kind, accounts).findings } ?? []
    }
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
    tables.tickets.forEachPiece { rows, offset in
      for t in rows { count(t.client, t.source, offset: offset, makesClient: true) }
    }
    for (chunk, offset) in zip(tables.devices.chunks, tables.devices.lineOffsets) {
      for d in chunk { count(d.client, d.source, offset: offset, makesClient: true) }
    }
    for (chunk, offset) in zip(tables.agreements.chunks, tables.agreements.lineOffsets) {
      for a in chunk { count(a.client, a.source, offset: offset, makesClient: true) }
    }
    if tables.entriesNameClients {
      tables.entries.forEachPiece { rows, offset in
        for e in rows { count(e.client, e.source, offset: offset, makesClient: false) }
      }
    }
    for (chunk, offset) in zip(tables.surveys.chunks, tables.surveys.lineOffsets) {
      for s in chunk { count(s.client, s.source, offset: offset, makesClient: false) }
    }
    return usage
  }

  // MARK: Kinds

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
    let lost = RepeatedLists(accounts).lost(devices)
    leaveOut(lost, of: &clients, .devices) { devices[$0].source }
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
    let lost = RepeatedLists(accounts).lost(agreements)
    leaveOut(lost, of: &clients, .agreements) { agreements[$0].source }
    return clients
  }

  private mutating func settle(
    _ surveys: inout Chunked<SurveyResponse>, _ directory: ClientDirectory,
    _ places: TicketPlaces,
    _ spans: inout DaySpans
  ) -> [Int32] {
    var clients: [Int32] = []
    var books = LostRows("survey-without-client", "survey answers name no known client or ticket")
    for c in surveys.chunks.indices {
      for i in surveys.chunks[c].indices {
        surveys.chunks[c][i].source.line += surveys.lineOffsets[c]
        let survey = surveys.chunks[c][i]
        var client = directory.bySymbol[Int(max(0, survey.client))]
        if survey.client <= 0, survey.ticket >= 0 {
          client = places.clients[Int(survey.ticket)]
        }
        surveys.chunks[c][i].ticket = places.place(of: survey.ticket, among: client)
        if client < 0 {
          accounts[Int(survey.source.file)].excluded += 1
          books.add(survey.source)
        }
        clients.append(client)
        spans.add(survey.answered, survey.source.file)
      }
    }
    let lost = RepeatedLists(accounts).lost(surveys) { pages.cell($0).text }
    leaveOut(lost, of: &clients, .surveys) { surveys[$0].source }
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
