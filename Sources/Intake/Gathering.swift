import BusinessTime
import CSV
import Diagnostics
import Records
import Settings

/// The state of one run while its files are read one after the other.
struct Gathering {
  let intake: Intake
  private let names = SharedNames()
  private let slabs = SlabPool()
  var recognised: [RecognisedFile]?
  var headers: [(path: String, header: [String])] = []
  var accounts: [InputAccount] = []
  var findings: [Finding] = []
  var proposals: [MapProposal] = []
  private var rejects: [Reject] = []
  private var unknownStatuses: [UnknownStatus] = []
  private var available: Set<ClientRecords.Kind> = []
  var pages: [TextPage] = []
  var tickets = PiecedRows<TicketRow>()
  var entries = PiecedRows<EntryRow>()
  var entriesNameClients = false
  var events = Chunked<TicketEvent>()
  var owned = OwnedTables()
  var company = CompanyTables()
  /// Rows of which several make a ticket, by format.
  private var logs: [String: EventLog] = [:]
  private var datedFiles: Set<UInt16> = []
  private var timeColumns: [UInt16: TicketTimeColumns] = [:]
  /// The zone in which each file's times were read, by path.
  private var zoneNames: [String: String] = [:]
  private var ticketIndex: TicketIndexes?
  private var ticketRules: Set<RepeatedTickets.Rule> = []

  init(_ intake: Intake) { self.intake = intake }

  mutating func readTickets(_ file: RecognisedFile) {
    let header = HeaderNames(file.csv.header)
    let done = ["resolved", "closed"].compactMap { file.format.columns[$0] }
    if done.contains(where: { !header.positions(of: $0).isEmpty }) {
      datedFiles.insert(file.index)
    }
    timeColumns[file.index] = TicketTimeColumns(file.format, header: file.csv.header)
    guard file.format.foldsRows else {
      read(file, TicketReader.self) { run, reader, offset in
        for rows in reader.tickets { run.tickets.append(rows, lineOffset: offset) }
      }
      return
    }
    var rows: [Ticket] = []
    read(file, TicketReader.self) { _, reader, offset in
      rows += reader.tickets.map(\.rows).joined().map {
        var ticket = $0.ticket
        ticket.source.line += UInt32(offset)
        return ticket
      }
    }
    let plan = ColumnPlan<TicketField>(
      file.format, header: file.csv.header, statuses: intake.settings.rules.statuses,
      hasFixedClient: !file.hints.client.isEmpty)
    logs[file.format.name, default: EventLog(file.format)].add(rows, plan.columns)
  }

  mutating func read<Reader: KindReader>(
    _ file: RecognisedFile, _ type: Reader.Type, keep: (inout Self, Reader, Int) -> Void
  ) {
    zoneNames[file.path] = zoneName(of: file)
    let reading = FileReading<Reader>(
      file: file, context: context(of: file), statuses: intake.settings.rules.statuses,
      jobs: intake.jobs, firstPage: pages.count)
    let (read, problems) = reading.read()
    findings += problems
    guard let read else { return }
    if let twin = twin(of: file, read) {
      findings.append(leaveOut(file, twin: twin, rows: read.rows))
      return
    }
    findings += read.findings
    unknownStatuses += read.notes.unknownWords.keys.sorted().flatMap {
      UnknownWords(file, $0, read.notes.unknownWords[$0] ?? [:]).statuses
    }
    findings += ExportLimit.findings(rows: read.rows - read.notes.totalLines, of: file)
    rejects += read.rejects
    account(for: file, read)
    available.insert(file.format.kind)
    for (reader, offset) in zip(read.readers, read.lineOffsets) {
      pages.append(reader.cells.texts)
      keep(&self, reader, offset)
    }
  }

  private mutating func account<Reader>(for file: RecognisedFile, _ read: ReadFile<Reader>) {
    accounts[Int(file.index)].sha256 = read.sha256
    accounts[Int(file.index)].timeZone = zoneName(of: file)
    accounts[Int(file.index)].read = read.rows
    accounts[Int(file.index)].rejected = read.rejects.count
    accounts[Int(file.index)].exclude(read.notes.totalLines, by: .totalLines)
  }

  /// A file without a client column speaks of the only client that the settings list.
  private func onlyClient(of file: RecognisedFile) -> String {
    let columns = ["client", "clientID"].compactMap { file.format.columns[$0] }
    let header = HeaderNames(file.csv.header)
    guard intake.settings.clients.count == 1,
      columns.allSatisfy({ header.positions(of: $0).isEmpty })
    else { return "" }
    return intake.settings.clients[0].name
  }

  private func zoneName(of file: RecognisedFile) -> String {
    [file.hints.timeZone, file.format.timeZone, intake.settings.provider.timeZone]
      .first { !$0.isEmpty } ?? "UTC"
  }

  /// The form of histories is nobody's own: desks that export none have it written by a script.
  private func isNeutral(_ format: ExportFormat) -> Bool {
    format.kind == .ticketEvents && format.system == "mspreport"
  }

  private func context(of file: RecognisedFile) -> ReadingContext {
    let zone = zoneName(of: file)
    let client = file.hints.client.isEmpty ? onlyClient(of: file) : file.hints.client
    return ReadingContext(
      file: file.index, headerCount: file.csv.header.count, names: names, slabs: slabs,
      zone: intake.zones[zone] ?? .utc,
      tickets: ticketIndex?.forSystem(file.format.system, everywhere: isNeutral(file.format)),
      fixedClient: client.isEmpty ? .missing : Symbol(names.symbol(for: Array(client.utf8))))
  }

  /// Makes tickets and their histories of the rows of event logs.
  private mutating func foldLogs() {
    for name in logs.keys.sorted() {
      guard let log = logs[name] else { continue }
      var (folded, changes, repeated) = log.fold(pages: pages, names: names.names)
      for source in repeated { accounts[Int(source.file)].exclude(by: .repeatedRows) }
      findings += CountedRows(repeated).repetitions(of: .ticketEvents, files: accounts.map(\.file))
      for i in changes.indices { changes[i].ticket += Int32(tickets.count) }
      tickets.append(slabs.rows(folded.map { TicketRow($0) }), lineOffset: 0)
      events.append(changes, lineOffset: 0)
      if !changes.isEmpty { available.insert(.ticketEvents) }
    }
    logs = [:]
  }

  /// Makes tickets findable by number; of several rows of one ticket all but the newest are marked.
  mutating func indexTickets() {
    foldLogs()
    var duplicates: [UInt32] = []
    let repeated = RepeatedTickets(tickets)
    ticketIndex = TicketIndexes(
      tickets, pages: pages, systems: accounts.map(\.system), repeated: repeated
    ) { lost in duplicates.append(UInt32(lost)) }
    ticketRules = repeated.rules
    for index in duplicates { tickets[Int(index)].exclusion = .repeatedRow }
    if let shared = sharedNumbers { findings.append(shared) }
  }

  /// Two companies that count their tickets from one, in two exports of one system.
  private var sharedNumbers: Finding? {
    let shared = ticketIndex?.shared.map(Int.init) ?? []
    let places = shared.map { index in
      let ticket = tickets[index]
      return SourcePosition(
        file: accounts[Int(ticket.file)].file,
        line: Int(ticket.line) + tickets.lineOffset(of: index))
    }
    guard let first = places.first else { return nil }
    return Finding(
      .warning, "ticket-number-shared", at: first,
      "tickets of several companies have the same number; they are kept apart",
      consequence:
        "work, answers and histories that name such a number and no client belong to nobody",
      suggestion: "have the client's name in those exports, too", count: shared.count,
      examples: places.prefix(Finding.mostExamples).map { $0 },
      affects: ClientRecords.Kind.tickets.affectedKPIs)
  }

  /// Hands everything over; what was gathered is gone afterwards, as it is too much to hold twice.
  consuming func outcome() -> Intake.Outcome {
    var accounting = Accounting(
      settings: intake.settings, names: names.names, accounts: accounts, pages: pages)
    accounting.datedFiles = datedFiles
    accounting.ticketRules = ticketRules
    accounting.timeColumns = timeColumns
    accounting.zones = intake.zones
    accounting.fileZones = accounts.map { intake.zones[zoneNames[$0.file] ?? ""] ?? .utc }
    accounting.zone = intake.zones[intake.settings.provider.timeZone] ?? .utc
    let tables = Accounting.Tables(
      tickets: tickets, entries: entries, events: events, owned: owned,
      entriesNameClients: entriesNameClients)
    slabs.close()
    ticketIndex = nil
    company.holidays.sort()
    let store = accounting.store(
      releasing(consume tables), ownTables: company, available: available)
    return Intake.Outcome(
      store: store, accounts: accounting.accounts, findings: findings + accounting.findings,
      rejects: rejects, spellings: accounting.spellings,
      unknownStatuses: unknownStatuses, proposals: proposals)
  }

  /// The only reference to the tables is the returned one, so that they are changed in place.
  private mutating func releasing(_ tables: consuming Accounting.Tables) -> Accounting.Tables {
    pages = []
    tickets = PiecedRows()
    entries = PiecedRows()
    events = Chunked()
    owned = OwnedTables()
    return tables
  }
}
