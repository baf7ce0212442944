package import Records
import Settings

/// A client's time entries by start, as they were logged: overlaps are the `WorkLog`'s business.
struct LoggedWork: Sendable {
  /// Rows of the entries by start; nil where they stand in that order.
  private var order: [Int32]?
  /// Entries that say when they began.
  private let places: Range<Int>
  /// When the first one begins; `Int64.max` without any.
  let firstStart: Int64
  /// Work types that mean leave.
  private var leave = SymbolSet()

  init(records: ClientRecords, rules: Rules) {
    let entries = records.timeEntries
    let words = LeaveWords(rules.leaveWords)
    var seen = SymbolSet()
    seen.insert(.missing)
    var (isSorted, last) = (true, Int64.min)
    for row in entries.indices {
      isSorted = isSorted && last <= entries[row].start
      last = entries[row].start
      if seen.insert(entries[row].workType), words.isIn(records.names[entries[row].workType]) {
        leave.insert(entries[row].workType)
      }
    }
    if !isSorted { order = LoggedWork.order(of: entries) }
    let isDated = isSorted && entries.first?.start != Ticket.never
    let undated = isDated ? 0 : entries.count { $0.start == Ticket.never }
    places = undated..<entries.count
    firstStart = places.isEmpty ? .max : entries[order.map { Int($0[undated]) } ?? undated].start
  }

  private static func order(of entries: [TimeEntry]) -> [Int32] {
    var rows = TimedRows(capacity: entries.count)
    for row in entries.indices { rows.add(row, at: entries[row].start) }
    rows.sort()
    return rows.rows
  }

  func isLeave(_ workType: Symbol) -> Bool { leave.contains(workType) }

  /// Calls for the row of each entry that begins in a period, by start.
  func forEach(in period: Period, of entries: [TimeEntry], _ body: (Int) -> Void) {
    for place in lowerBound(period.from, entries)..<lowerBound(period.to, entries) {
      body(order.map { Int($0[place]) } ?? place)
    }
  }

  /// The first place of an entry that does not begin before an instant.
  private func lowerBound(_ instant: Int64, _ entries: [TimeEntry]) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let row = order.map { Int($0[middle]) } ?? middle
      if entries[row].start < instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MeasuredClient {
  /// Work begun in a period, by start; work on tickets that take part in no figure is left out.
  package func entries(in period: Period) -> [Int] {
    var rows: [Int] = []
    forEachEntry(in: period) { rows.append($0) }
    return rows
  }

  /// Calls for each of these entries.
  func forEachEntry(in period: Period, _ body: (Int) -> Void) {
    logged.forEach(in: period, of: records.timeEntries) { row in
      if !isOfExcludedTicket(row) { body(row) }
    }
  }

  private func isOfExcludedTicket(_ entry: Int) -> Bool {
    if index.excluded.isEmpty { return false }
    let ticket = Int(records.timeEntries[entry].ticket)
    return records.tickets.indices.contains(ticket) && !records.tickets[ticket].takesPart
  }

  /// Time as logged by entries that begin in a period, without leave: nothing is cut or split.
  package func loggedSeconds(in period: Period) -> Int64 {
    var seconds: Int64 = 0
    forEachEntry(in: period) { row in
      if !logged.isLeave(records.timeEntries[row].workType) {
        seconds += Int64(records.timeEntries[row].seconds)
      }
    }
    return seconds
  }
}
