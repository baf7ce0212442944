import Records
import Settings

/// A client's logged work by start, with every moment of a person counted once.
struct WorkLog: Sendable {
  private(set) var stretches: [WorkStretch] = []
  private(set) var people: [WorkPerson] = []
  private var starts: [Int64] = []
  /// No stretch is longer.
  private var longest: Int64 = 0

  init(records: ClientRecords, rules: Rules) {
    guard !records.timeEntries.isEmpty else { return }
    var roster = Roster(records: records, rules: rules)
    let entries = records.timeEntries
    let rows = WorkLog.byStart(entries)
    stretches.reserveCapacity(rows.count)
    for row in rows {
      let ticket = Int(entries[Int(row)].ticket)
      let takesPart = !records.tickets.indices.contains(ticket) || records.tickets[ticket].takesPart
      let stretch = roster.stretch(Int(row), entries[Int(row)], isExcluded: !takesPart)
      if !stretch.isWhole { longest = max(longest, Int64(stretch.logged)) }
      stretches.append(stretch)
    }
    people = roster.people
    starts = stretches.map(\.start)
  }

  /// Stretches that begin in [from, to).
  func stretches(startingFrom from: Int64, to: Int64) -> ArraySlice<WorkStretch> {
    stretches[starts.places(from: from, to: to)]
  }

  /// Stretches that may have a moment in the period.
  func stretches(touching period: Period) -> ArraySlice<WorkStretch> {
    stretches[starts.places(from: period.from - longest, to: period.to)]
  }

  private static func byStart(_ entries: [TimeEntry]) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(entries.count)
    var (isSorted, last) = (true, Int64.min)
    for (row, entry) in entries.enumerated() where entry.start != Ticket.never {
      isSorted = isSorted && last <= entry.start
      last = entry.start
      rows.append(Int32(row))
    }
    if isSorted { return rows }
    return rows.sorted { (entries[Int($0)].start, $0) < (entries[Int($1)].start, $1) }
  }
}
