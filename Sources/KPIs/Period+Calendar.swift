package import BusinessTime
package import Records

extension Period {
  /// A calendar month in a zone, from its first local midnight to the next month's.
  package static func month(year: Int, month: Int, zone: ZoneTable) -> Period {
    let first = CivilDate(year: year, month: month, day: 1)
    return days(from: first, to: first.adding(months: 1), zone: zone)
  }

  /// Local days from one up to, without, another; empty when the second is not later.
  package static func days(from: CivilDate, to: CivilDate, zone: ZoneTable) -> Period {
    let (first, end) = (from.daysSince1970, max(from, to).daysSince1970)
    return Period(
      from: zone.instant(local: Int64(first) * 86_400),
      to: zone.instant(local: Int64(end) * 86_400), firstDay: first, endDay: end)
  }

  /// The stretch before: as many months before whole months, as many days before anything else.
  package func previous(in zone: ZoneTable) -> Period {
    let (first, end) = (CivilDate(daysSince1970: firstDay), CivilDate(daysSince1970: endDay))
    if let months = wholeMonths {
      return .days(from: first.adding(months: -months), to: first, zone: zone)
    }
    let days = Int(end.daysSince1970 - first.daysSince1970)
    return .days(from: first.adding(days: -days), to: first, zone: zone)
  }

  /// How many calendar months the period consists of; nil when it does not.
  package var wholeMonths: Int? {
    let (first, end) = (CivilDate(daysSince1970: firstDay), CivilDate(daysSince1970: endDay))
    guard first.day == 1, end.day == 1, first < end else { return nil }
    return (end.year - first.year) * 12 + end.month - first.month
  }

  /// So many calendar months, oldest first, the last being the one in which the period ends.
  package static func months(_ count: Int, endingWith period: Period, zone: ZoneTable) -> [Period] {
    let last = CivilDate(daysSince1970: max(period.firstDay, period.endDay - 1))
    return (0..<max(0, count)).reversed().map { back in
      .month(year: last.year, month: last.month - back, zone: zone)
    }
  }

  /// The calendar months that touch the period, oldest first.
  package func months(zone: ZoneTable) -> [Period] {
    let first = CivilDate(daysSince1970: firstDay)
    let last = CivilDate(daysSince1970: max(firstDay, endDay - 1))
    let count = (last.year - first.year) * 12 + last.month - first.month + 1
    return Period.months(count, endingWith: self, zone: zone)
  }
}
