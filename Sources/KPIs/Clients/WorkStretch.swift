import Records

/// One logged stretch of work, with the part of it that no earlier stretch of the person holds.
struct WorkStretch: Sendable {
  let start: Int64
  /// The row in the client's time entries.
  let row: Int32
  /// Index into the people who worked for the client.
  let person: Int32
  /// Seconds as logged.
  let logged: Int32
  /// Where the person's own part begins, in seconds after `start`, and how long it is.
  var offset: Int32 = 0
  var seconds: Int32
  /// The same among billable stretches alone; 0 long when not billable.
  var billableOffset: Int32 = 0
  var billableSeconds: Int32
  /// Belongs to the day it is dated, because its time of day is unknown.
  let isWhole: Bool
  let isLeave: Bool
  /// Of a ticket that takes part in no figure.
  let isExcluded: Bool
  let isBillable: Bool
  /// Says whether it is billable.
  let hasBilling: Bool

  /// Seconds of the person's own time, billable or not, that lie in a period.
  func seconds(in period: Period) -> Int64 { part(offset, seconds, in: period) }

  /// The billable ones among them.
  func billableSeconds(in period: Period) -> Int64 {
    part(billableOffset, billableSeconds, in: period)
  }

  private func part(_ offset: Int32, _ seconds: Int32, in period: Period) -> Int64 {
    if isWhole { return period.contains(start) ? Int64(seconds) : 0 }
    let from = start + Int64(offset)
    return max(0, min(from + Int64(seconds), period.to) - max(from, period.from))
  }
}

/// A person who worked for a client.
struct WorkPerson: Sendable {
  let symbol: Symbol
  /// Weekly hours; nil when no capacity is known.
  var hoursPerWeek: Double?
  /// First and last day employed; nil open.
  var from: Int32?
  var to: Int32?
}
