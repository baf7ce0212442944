import Records

/// A time entry as it waits in the store: as small as can be, there are millions.
struct EntryRow: Sendable {
  var line: UInt32
  var file: UInt16
  var billing: TimeEntry.Billing
  var hasTimeOfDay: Bool
  /// Seconds since 1970; readers accept 1980 to 2099 only.
  var start: UInt32
  var seconds: Int32
  /// Index into the run's tickets; -1 for none.
  var ticket: Int32
  /// The symbol of the client's name while reading, its index afterwards.
  var client: Int32
  var technician: Symbol
  var role: Symbol
  var workType: Symbol

  init(_ entry: TimeEntry) {
    line = entry.source.line
    file = entry.source.file
    billing = entry.billing
    hasTimeOfDay = entry.hasTimeOfDay
    start = UInt32(truncatingIfNeeded: entry.start)
    seconds = entry.seconds
    ticket = entry.ticket
    client = entry.client
    technician = entry.technician
    role = entry.role
    workType = entry.workType
  }

  /// The entry, its symbols and indices still the run's.
  var entry: TimeEntry {
    var entry = TimeEntry()
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
    return entry
  }

  var source: Source { Source(file: file, line: line) }
}
