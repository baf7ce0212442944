/// What a calendar holds, kept once however often the calendar is passed on.
///
/// A class for its speed alone: it never changes, and a copy of a calendar costs one reference count
/// instead of a dozen.
final class OpenHours: Sendable {
  let name: String
  let isAlwaysOpen: Bool
  let days: OpenDays
  let table: OpenTable

  init(name: String, days: OpenDays, table: OpenTable) {
    self.name = name
    self.days = days
    self.table = table
    isAlwaysOpen = days.isAlwaysOpen
  }
}
