import Records

/// A time entry as it waits in the store: as small as can be, there are millions.
struct EntryRow: Sendable {
  var line: UInt32 = 0
  var file: UInt16 = 0
  var billing = TimeEntry.Billing.unknown
  var hasTimeOfDay = false
  /// Seconds since 1970; readers accept 1980 to 2099 only.
  var start: UInt32 = 0
  var seconds: Int32 = 0
  /// Index into the run's tickets while reading, its place among the client's afterwards; -1 for
  /// none.
  var ticket: Int32 = -1
  /// The symbol of the client's name while reading, its index afterwards.
  var client: Int32 = -1
  var technician = Symbol.missing
  var role = Symbol.missing
  var workType = Symbol.missing

  /// The ticket that the entry names is in no export.
  static let unknownTicket: Int32 = -2

  /// Writes everything into an entry; its symbols are still the run's.
  @inline(__always)
  func fill(_ entry: inout TimeEntry) {
    entry.source = source
    entry.start = Int64(start)
    entry.seconds = seconds
    entry.ticket = ticket
    entry.client = client
    entry.technician = technician
    entry.role = role
    entry.workType = workType
    entry.billing = billing
    entry.hasTimeOfDay = hasTimeOfDay
  }

  var source: Source { Source(file: file, line: line) }
}
