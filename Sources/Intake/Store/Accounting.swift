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
    var owned: OwnedTables
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
  var undated = UndatedTickets()
  private(set) var spellings: [ClientSpelling] = []
  /// Rows of the kinds that come day by day.
  var days: [ClientRecords.Kind: DayCounts] = [:]

  init(settings: Settings, names: [[UInt8]], accounts: [InputAccount], pages: [TextPage]) {
    self.settings = settings
    self.names = names
    self.accounts = accounts
    self.pages = pages
  }

  mutating func store(
    _ tables: consuming Tables, ownTables: CompanyTables, available: Set<ClientRecords.Kind>
  ) -> RecordStore {
    RepeatedEntries(tables.entries, accounts).markRepeated()
    let usage = usage(of: &tables)
    let directory = ClientDirectory(
      settings: settings, names: names, usage: usage.names,
      unnamed: usage.unnamed.map { ($0, usage.namesClients[Int($0.places.firstFile ?? 0)]) },
      files: accounts.map(\.file))
    findings += directory.findings
    spellings = directory.spellings
    var spans = DaySpans(files: accounts.count)
    let (tickets, texts, places) = settle(tables.tickets.giveUp(), directory, &spans)
    let entries = settle(tables.entries.giveUp(), directory, places, &spans)
    let events = settle(&tables.events, places, tickets, &spans)
    settleUndated(tickets, texts, clients: directory.clients.count)
    var settlement = Settlement(
      directory, places, accounts: accounts, pages: pages, spans: spans)
    tables.owned.forEach(&settlement)
    findings += settlement.findings
    for file in accounts.indices {
      for (rule, count) in settlement.excluded[file] { accounts[file].exclude(count, by: rule) }
    }
    close(settlement.spans)
    findGaps()
    return RecordStore(
      clients: directory.clients, company: ownTables, available: available, coverage: coverage,
      files: accounts.map(\.file), tickets: tickets, ticketTexts: texts, entries: entries,
      events: tables.events,
      eventsByClient: Grouping(clients: events, count: directory.clients.count),
      owned: tables.owned, pages: pages,
      names: names.map { NameList.shown(String(decoding: $0, as: UTF8.self)) })
  }

  /// Days that nothing was exported of, though something must have happened.
  private mutating func findGaps() {
    for kind in [ClientRecords.Kind.tickets, .timeEntries] {
      guard let days = days[kind] else { continue }
      let gaps = ExportGaps(days, of: kind, accounts)
      findings += gaps.findings
      for (file, days) in gaps.byFile {
        guard let place = accounts.firstIndex(where: { $0.file == file }) else { continue }
        accounts[place].gaps.append(days)
      }
    }
  }

  // MARK: Names

  private func usage(of tables: inout Tables) -> NameUsage {
    var usage = NameUsage(names: names.count)
    usage.begin(.tickets, "tickets")
    tables.tickets.forEachPiece { rows, offset in
      for t in rows { usage.add(t.client, t.source, offset: offset, makesClient: true) }
    }
    if tables.entriesNameClients {
      usage.begin(.timeEntries, "time entries")
      tables.entries.forEachPiece { rows, offset in
        for e in rows { usage.add(e.client, e.source, offset: offset, makesClient: false) }
      }
    }
    tables.owned.forEach(&usage)
    return usage
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
