import BusinessTime
import Intake
import Records
import Settings

extension Reading {
  /// The last month that the exports of tickets cover to its end.
  var lastFullMonth: CivilMonth? {
    guard
      let last = store.coverage[.tickets]?.upperBound ?? store.coverage[.timeEntries]?.upperBound
    else { return nil }
    let day = CivilDate(daysSince1970: last)
    guard let month = CivilMonth(year: day.year, month: day.month) else { return nil }
    // A desk that closes for the weekend has no ticket on the month's last days.
    if month.end.daysSince1970 - last <= 4 { return month }
    return CivilMonth(lastFullBefore: month.first)
  }
}
