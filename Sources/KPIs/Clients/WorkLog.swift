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
    let entries = records.timeEntries.span
    let tickets = records.tickets.span
    var times = TimedRows(capacity: entries.count)
    for row in entries.indices where entries[row].start != Ticket.never {
      times.add(row, at: entries[row].start)
    }
    times.sort()
    stretches.reserveCapacity(times.rows.count)
    for row in times.rows {
      let entry = entries[Int(row)]
      let ticket = Int(entry.ticket)
      let takesPart = !tickets.indices.contains(ticket) || tickets[ticket].takesPart
      let stretch = roster.stretch(Int(row), entry, isExcluded: !takesPart)
      if !stretch.isWhole { longest = max(longest, Int64(stretch.logged)) }
      stretches.append(stretch)
    }
    people = roster.people
    starts = times.times
  }

  /// Stretches that may have a moment in the period.
  func stretches(touching period: Period) -> ArraySlice<WorkStretch> {
    stretches[starts.places(from: period.from - longest, to: period.to)]
  }
}
