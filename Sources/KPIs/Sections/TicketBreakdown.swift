import BusinessTime
package import Records

/// How many tickets bear each name in one of their columns.
package struct TicketBreakdown: Sendable {
  /// A name with its tickets.
  package struct Part: Sendable, Equatable {
    /// "" for tickets without a name.
    package let name: String
    package let count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The most frequent first, then by name; tickets without a name last.
  package let parts: [Part]

  /// Counts tickets by a column: `\.category`, `\.priority`, `\.channel`.
  package init(
    _ rows: some Sequence<Int>, of client: MeasuredClient, by column: (Ticket) -> Symbol
  ) {
    var counts = SymbolSums()
    for row in rows { counts.add(1, to: column(client.records.tickets[row])) }
    let named = counts.named(client.records.names)
    parts = named.map { Part(name: $0.name, count: Int($0.sum)) }.sorted { a, b in
      if a.name.isEmpty != b.name.isEmpty { return b.name.isEmpty }
      return a.count == b.count ? a.name < b.name : a.count > b.count
    }
  }

  /// The tickets of a name.
  package func count(of name: String) -> Int { parts.first { $0.name == name }?.count ?? 0 }
}

extension MeasuredClient {
  /// Tickets by weekday (Monday first) and local hour of creation.
  package func weekdayHours(of rows: some Sequence<Int>) -> [[Int]] {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 24), count: 7)
    for row in rows {
      let local = zone.local(records.tickets[row].created)
      let day = day(of: records.tickets[row].created)
      let weekday = Int((day % 7 + 10) % 7)
      counts[weekday][Int(local - day * 86_400) / 3600] += 1
    }
    return counts
  }

  /// The oldest tickets open at an instant.
  package func oldestOpen(_ count: Int, at instant: Int64) -> [Int] {
    Array(open(at: instant).prefix(count))
  }
}
