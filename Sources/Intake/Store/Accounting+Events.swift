import Records

/// Changes of tickets: they go with their ticket, each once.
extension Accounting {
  /// - Returns: the client of each event; negative for none.
  mutating func settle(
    _ events: inout Chunked<TicketEvent>, _ places: TicketPlaces,
    _ tickets: ClientTable<TicketRow>, _ spans: inout DaySpans
  ) -> [Int32] {
    var clients = Self.clients(of: events, places)
    var books = EventBooks()
    var next = 0
    for c in events.chunks.indices {
      for i in events.chunks[c].indices {
        events.chunks[c][i].source.line += events.lineOffsets[c]
        let event = events.chunks[c][i]
        spans.add(event.at, event.source.file)
        let client = clients[next]
        if client == Self.repeated {
          books.repeated.add(event.source)
          clients[next] = ClientDirectory.unknown
        }
        next += 1
        let place = places.place(of: event.ticket, among: client)
        events.chunks[c][i].ticket = place
        guard client >= 0, place >= 0 else {
          accounts[Int(event.source.file)].exclude(by: Self.rule(of: client))
          continue
        }
        undated.add(event, of: client, at: place, tickets[Int(client)])
        let created = tickets[Int(client)][Int(place)].created
        if event.at < Int64(created) - EventBooks.slack { books.early.add(event.source) }
      }
    }
    findings += books.findings(files: accounts.map(\.file))
    return clients
  }

  /// A row that says what another has said.
  private static let repeated: Int32 = -3

  private static func rule(of client: Int32) -> InputAccount.Exclusion {
    switch client {
    case repeated: .repeatedRows
    case ClientDirectory.own: .ownWork
    default: .unknownTicket
    }
  }

  private static func clients(
    of events: Chunked<TicketEvent>, _ places: TicketPlaces
  ) -> [Int32] {
    var clients: [Int32] = []
    clients.reserveCapacity(events.count)
    var seen = EventSet(count: events.count)
    for chunk in events.chunks {
      for event in chunk {
        let client = event.ticket >= 0 ? places.clients[Int(event.ticket)] : -1
        let isNew = client < 0 || seen.add(event, at: clients.count, of: events)
        clients.append(isNew ? client : repeated)
      }
    }
    return clients
  }
}
