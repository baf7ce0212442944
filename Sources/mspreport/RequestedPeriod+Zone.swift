import BusinessTime
import KPIs
import Records
import Settings

extension RequestedPeriod {
  /// The days as they are cut in a client's zone.
  func period(in zone: ZoneTable) -> Period {
    .days(
      from: CivilDate(daysSince1970: bounds.first.daysSince1970),
      to: CivilDate(daysSince1970: bounds.end.daysSince1970), zone: zone)
  }
}
