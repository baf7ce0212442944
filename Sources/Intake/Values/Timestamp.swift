/// A point in time as a cell states it.
struct Timestamp: Equatable {
  /// Seconds since 1970-01-01 00:00 on the clock the cell speaks of.
  var local: Int64
  /// Seconds east of Greenwich where the cell says so (`Z`, `+02:00`).
  var offset: Int32?
  var hasTime: Bool
}

/// How a cell that is meant to be a time fails to be one.
enum TimestampProblem: Error, Equatable {
  case notADate
  /// `31/02/2026`: read, but no such day or time exists.
  case impossible
  /// `03/04/2026`: day and month could be either; the column has to decide.
  case orderUnknown
  /// `1900-01-00`: a day that does not exist, in a year that stands for none.
  case placeholder
  /// `… CET`: the letters name several zones of the world.
  case zoneByLetters
}

/// Which of two leading numbers is the day, and how bare numbers count.
enum DateReading: Sendable, Equatable {
  /// Year first, month names, zones: nothing that could be read twice.
  case unambiguous
  case dayFirst
  case monthFirst
  /// Days since 1899-12-30, as spreadsheets store dates.
  case serial
  case epochSeconds
  case epochMilliseconds
}
