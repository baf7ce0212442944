/// Opening hours in a time zone, ready to count with.
///
/// Instants are seconds since 1970-01-01T00:00:00Z; amounts are real elapsed seconds, so that a day
/// around the clock has 23 or 25 hours when the clocks change.
package struct BusinessCalendar: Sendable {
  private let hours: OpenHours

  /// The name under which settings know it.
  package var name: String { hours.name }
  /// The zone whose wall clock the hours mean.
  package var zone: ZoneTable { hours.days.zone }
  /// Open at every instant there is.
  package var isAlwaysOpen: Bool { hours.isAlwaysOpen }
  var days: OpenDays { hours.days }
  var table: OpenTable { hours.table }

  /// A calendar that answers fastest between two dates, both days since 1970-01-01 and included.
  ///
  /// Dates outside them are computed one by one whenever they are asked for. The dates are held inside
  /// the years 1900 to 2199.
  package init(
    name: String, definition: CalendarDefinition, zone: ZoneTable, from: Int32, to: Int32
  ) {
    let days = OpenDays(definition, zone: zone)
    let first = max(-25_567, min(84_005, from))
    let last = days.isAlwaysOpen ? first : max(first, min(84_005, to))
    let table = OpenTable(
      days, from: zone.instant(local: Int64(first) * 86_400),
      to: zone.instant(local: (Int64(last) + 1) * 86_400))
    hours = OpenHours(name: name, days: days, table: table)
  }

  /// Around the clock.
  package static func alwaysOpen(zone: ZoneTable) -> BusinessCalendar {
    BusinessCalendar(name: "24x7", definition: .alwaysOpen, zone: zone, from: 0, to: 0)
  }

  /// Open seconds from one instant to another; 0 when the second is not later.
  ///
  /// Formula: Σ over open stretches *s* of |[from, to) ∩ *s*|. Instants count from year 1 to 9999.
  package func seconds(from: Int64, to: Int64) -> Int64 {
    guard from < to else { return 0 }
    if table.from <= from, to <= table.to, !isAlwaysOpen {
      return table.seconds(upTo: to) &- table.seconds(upTo: from)
    }
    return computedSeconds(from: from, to: to)
  }

  private func computedSeconds(from: Int64, to: Int64) -> Int64 {
    let from = max(ZoneTable.firstInstant, from)
    let to = min(ZoneTable.lastInstant, to)
    guard from < to else { return 0 }
    if isAlwaysOpen { return to - from }
    let before = walkedSeconds(from: from, to: min(to, table.from))
    let after = walkedSeconds(from: max(from, table.to), to: to)
    let (first, last) = (max(from, table.from), min(to, table.to))
    guard first < last else { return before + after }
    return before + table.seconds(upTo: last) - table.seconds(upTo: first) + after
  }

  private func walkedSeconds(from: Int64, to: Int64) -> Int64 {
    var result: Int64 = 0
    days.walk(from: from, to: to) { range in
      result += range.upperBound - range.lowerBound
      return true
    }
    return result
  }
}
