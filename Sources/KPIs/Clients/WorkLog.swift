import Records
import Settings

/// A client's logged work by start, with every moment of a person counted once.
struct WorkLog: Sendable {
  /// A person who worked for the client.
  struct Person: Sendable {
    let symbol: Symbol
    /// The person in the provider's list; nil when not listed or without a capacity.
    var hoursPerWeek: Double?
    /// First and last day employed; nil open.
    var from: Int32?
    var to: Int32?
  }

  /// One logged stretch.
  struct Stretch: Sendable {
    let row: Int32
    let start: Int64
    /// Where the part begins that no earlier stretch of the person holds, and how long it is.
    var from: Int64
    var seconds: Int64
    /// The same among billable stretches alone; 0 long when not billable.
    var billableFrom: Int64
    var billableSeconds: Int64
    let person: Int32
    /// Belongs to the day it is dated, because its time of day is unknown.
    let isWhole: Bool
    let isLeave: Bool
    /// Of a ticket that takes part in no figure.
    let isExcluded: Bool
  }

  private(set) var stretches: [Stretch] = []
  private(set) var people: [Person] = []
  private var starts: [Int64] = []
  /// No stretch is longer.
  private var longest: Int64 = 0

  init(records: ClientRecords, rules: Rules) {
    guard !records.timeEntries.isEmpty else { return }
    var roster = Roster(records: records, rules: rules)
    let entries = records.timeEntries
    let rows = WorkLog.byStart(entries)
    stretches.reserveCapacity(rows.count)
    for row in rows { add(Int(row), entries[Int(row)], records.tickets, &roster) }
    people = roster.people
    starts = stretches.map(\.start)
  }

  /// Stretches that begin in [from, to).
  func stretches(startingFrom from: Int64, to: Int64) -> ArraySlice<Stretch> {
    stretches[starts.places(from: from, to: to)]
  }

  /// Stretches that may have a moment in the period.
  func stretches(touching period: Period) -> ArraySlice<Stretch> {
    stretches[starts.places(from: period.from - longest, to: period.to)]
  }

  private mutating func add(
    _ row: Int, _ entry: TimeEntry, _ tickets: [Ticket], _ roster: inout Roster
  ) {
    let person = roster.index(of: entry.technician)
    let length = Int64(entry.seconds)
    let isExcluded =
      tickets.indices.contains(Int(entry.ticket))
      && tickets[Int(entry.ticket)].exclusion != .none
    var stretch = Stretch(
      row: Int32(row), start: entry.start, from: entry.start, seconds: length,
      billableFrom: entry.start, billableSeconds: entry.billing == .billable ? length : 0,
      person: Int32(person), isWhole: !entry.hasTimeOfDay || length <= 0,
      isLeave: roster.isLeave(entry.workType), isExcluded: isExcluded)
    let counts = !stretch.isWhole && !stretch.isLeave && !isExcluded
    if counts, !entry.technician.isMissing { roster.cut(&stretch, of: person) }
    if counts { longest = max(longest, length) }
    stretches.append(stretch)
  }

  private static func byStart(_ entries: [TimeEntry]) -> [Int32] {
    let rows = entries.indices.filter { entries[$0].start != Ticket.never }.map { Int32($0) }
    let isSorted = zip(rows, rows.dropFirst())
      .allSatisfy { entries[Int($0)].start <= entries[Int($1)].start }
    return isSorted
      ? rows : rows.sorted { (entries[Int($0)].start, $0) < (entries[Int($1)].start, $1) }
  }
}

extension WorkLog.Stretch {
  /// Seconds of the person's own time, billable or not, that lie in a period.
  func seconds(in period: Period) -> Int64 {
    isWhole ? whole(seconds, in: period) : part(from, seconds, in: period)
  }

  /// The billable ones among them.
  func billableSeconds(in period: Period) -> Int64 {
    isWhole ? whole(billableSeconds, in: period) : part(billableFrom, billableSeconds, in: period)
  }

  private func whole(_ seconds: Int64, in period: Period) -> Int64 {
    period.contains(start) ? seconds : 0
  }

  private func part(_ from: Int64, _ seconds: Int64, in period: Period) -> Int64 {
    max(0, min(from + seconds, period.to) - max(from, period.from))
  }
}
