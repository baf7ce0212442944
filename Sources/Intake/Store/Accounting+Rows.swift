import Records
import Settings

/// Tickets and time entries: they may be millions, so they are changed where they stand and moved
/// once, to their client's others.
extension Accounting {
  mutating func settle(
    _ tickets: consuming PiecedRows<TicketRow>, _ directory: ClientDirectory,
    _ spans: inout DaySpans
  ) -> (ClientTable<TicketRow>, ClientTable<UInt8>, TicketPlaces) {
    var clients: [Int32] = []
    var textSizes = Array(repeating: 0, count: directory.clients.count + 1)
    var created: [UInt32] = []
    clients.reserveCapacity(tickets.count)
    created.reserveCapacity(tickets.count)
    let rules = TicketRules(settings.rules, names: names, datedFiles: datedFiles)
    var books = TicketBooks(
      pages: pages, columns: timeColumns, zones: fileZones, repeated: ticketRules)
    var days = DayCounts(zone: zone)
    var priorities = SpellingVariants()
    var lastPriority = Symbol.missing
    tickets.forEachPiece { chunk, offset in
      for i in chunk.indices {
        chunk[i].line += offset
        chunk[i].client = directory.bySymbol[Int(max(0, chunk[i].client))]
        rules.apply(to: &chunk[i])
        clients.append(chunk[i].client)
        if chunk[i].client >= 0 { textSizes[Int(chunk[i].client) + 1] += chunk[i].textSize }
        created.append(chunk[i].created)
        days.add(chunk[i].created)
        spans.add(Int64(chunk[i].created), chunk[i].file)
        let done = max(chunk[i].resolved, chunk[i].closed)
        if done > chunk[i].created { spans.add(Int64(done), chunk[i].file) }
        if chunk[i].priority != lastPriority {
          lastPriority = chunk[i].priority
          priorities.add(lastPriority, chunk[i].source)
        }
        if chunk[i].firstResponse < chunk[i].created, chunk[i].firstResponse != 0 {
          books.answeredEarly(chunk[i])
        }
        if undated.awaits(chunk[i]) { continue }
        if chunk[i].exclusion != .none || chunk[i].client < 0 {
          books.leaveOut(chunk[i])
          let rule = chunk[i].exclusion.rule ?? .unknownClient
          accounts[Int(chunk[i].file)].exclude(by: rule)
        }
      }
    }
    self.days[.tickets] = days
    findings += books.findings(files: accounts.map(\.file))
    findings += priorities.findings(names: names, files: accounts.map(\.file))
    var grouping = Grouping(clients: clients, count: directory.clients.count)
    grouping.sort(by: created)
    return place(tickets, grouping, clients, textSizes)
  }

  /// Moves every ticket to its client's, by creation, and its texts to that client's texts.
  ///
  /// - Parameters:
  ///   - tickets: All tickets of the run; nothing is left of them afterwards.
  ///   - grouping: The tickets of each client, by creation.
  ///   - clients: The client of each ticket.
  ///   - textSizes: Bytes of the texts of the client before each.
  /// - Returns: the tickets and their texts by client, and where each ticket stands now.
  private mutating func place(
    _ tickets: consuming PiecedRows<TicketRow>, _ grouping: Grouping, _ clients: [Int32],
    _ textSizes: [Int]
  ) -> (ClientTable<TicketRow>, ClientTable<UInt8>, TicketPlaces) {
    let table = ClientTable<TicketRow>(starts: grouping.starts)
    let texts = ClientTexts(sizes: textSizes)
    var isMoved = Array(repeating: false, count: Int(UInt16.max) + 1)
    var places = grouping.places(count: clients.count)
    var index = 0
    tickets.consume { row in
      let client = Int(row.client)
      if client >= 0 {
        var row = row
        if !row.id.isEmpty { isMoved[Int(row.id.page)] = true }
        if !row.title.isEmpty { isMoved[Int(row.title.page)] = true }
        texts.move(&row.id, of: client, from: pages)
        texts.move(&row.title, of: client, from: pages)
        table.put(row, at: Int(places[index]))
        places[index] -= Int32(grouping.starts[client])
      }
      index += 1
    }
    let empty = TextPage()
    for page in pages.indices where isMoved[page] { pages[page] = empty }
    return (table, texts.table, TicketPlaces(clients: clients, places: places))
  }

  mutating func settle(
    _ entries: consuming PiecedRows<EntryRow>, _ directory: ClientDirectory, _ places: TicketPlaces,
    _ spans: inout DaySpans
  ) -> ClientTable<EntryRow> {
    var counts = Array(repeating: 0, count: directory.clients.count + 1)
    let days = WorkDays(files: fileZones, clients: directory.clients.map { zones[$0.timeZone] })
    var books = LostRows("time-entry-without-client", "time entries name no known client or ticket")
    var repeated = CountedRows()
    var worked = DayCounts(zone: zone)
    var strays = StrayHours(files: accounts.count)
    entries.forEachPiece { chunk, offset in
      for i in chunk.indices {
        chunk[i].line += offset
        if chunk[i].client == RepeatedEntries.mark {
          repeated.add(chunk[i].source)
          accounts[Int(chunk[i].file)].exclude(by: .repeatedRows)
          chunk[i].client = ClientDirectory.unknown
          continue
        }
        let named = chunk[i].client > 0
        let ticket = chunk[i].ticket
        var client = named ? directory.bySymbol[Int(chunk[i].client)] : ClientDirectory.unknown
        if ticket == EntryRow.unknownTicket { strays.add(chunk[i]) }
        if ticket >= 0, !named { client = places.clients[Int(ticket)] }
        worked.add(chunk[i].start)
        if !chunk[i].hasTimeOfDay { days.keepDate(of: &chunk[i], client: client) }
        if client < 0, named, client != ClientDirectory.own {
          accounts[Int(chunk[i].file)].exclude(by: .unknownClient)
          books.add(chunk[i].source)
        }
        chunk[i].client = client
        chunk[i].ticket = places.place(of: ticket, among: client)
        if client >= 0 { counts[Int(client) + 1] += 1 }
        spans.add(Int64(chunk[i].start), chunk[i].file)
      }
    }
    self.days[.timeEntries] = worked
    findings += books.findings(files: accounts.map(\.file), affects: ["utilization"])
    findings += strays.findings(files: accounts.map(\.file))
    findings += repeated.repetitions(of: .timeEntries, files: accounts.map(\.file))
    return place(entries, counts)
  }

  /// Moves every entry to its client's, in the order they were read.
  ///
  /// - Parameters:
  ///   - entries: All entries of the run; nothing is left of them afterwards.
  ///   - counts: How many entries the client before each has.
  /// - Returns: the entries by client.
  private func place(
    _ entries: consuming PiecedRows<EntryRow>, _ counts: [Int]
  ) -> ClientTable<EntryRow> {
    var next = counts.runningSums
    let table = ClientTable<EntryRow>(starts: next)
    entries.consume { row in
      guard row.client >= 0 else { return }
      table.put(row, at: next[Int(row.client)])
      next[Int(row.client)] += 1
    }
    return table
  }
}
