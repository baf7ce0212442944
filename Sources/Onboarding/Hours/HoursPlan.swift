import BusinessTime
import Intake

/// The opening hours and promises to propose, and what they rest on.
struct HoursPlan: Sendable {
  /// Where the hours of the default calendar come from.
  enum Origin: Sendable {
    case dueDates(PromiseSearch.Level)
    case observed(ObservedHours)
    case assumed
  }

  let business: OfficeHours
  let origin: Origin
  /// Levels of the exports, by name; "" for tickets that name none.
  let levels: [PromiseSearch.Level]
  /// Calendars beside the default one.
  let others: [OfficeHours]

  /// Hours and promises from what was counted; of the levels in `exported`, whose promises an export
  /// states, none is looked for.
  init(
    _ census: Census, zone: ZoneTable, country: String, catalog: HolidayCatalog,
    exported: Set<String>
  ) {
    let observed =
      ObservedHours(census.replies, what: "first replies")
      ?? ObservedHours(census.closings, what: "solutions")
    levels = Self.levels(
      census, first: observed?.hours ?? .usual, zone: zone, country: country, catalog: catalog
    ).filter { !exported.contains(ClientName.key($0.name)) }
    let timed = levels.filter { $0.isClear }.compactMap { level -> (OfficeHours, Int)? in
      if case .hours(let hours) = level.clock { return (hours, level.explained) }
      return nil
    }
    if let most = timed.max(by: { $0.1 < $1.1 }),
      let level = levels.first(where: { $0.clock == .hours(most.0) && $0.isClear })
    {
      (business, origin) = (most.0, .dueDates(level))
    } else if let observed {
      (business, origin) = (observed.hours, .observed(observed))
    } else {
      (business, origin) = (.usual, .assumed)
    }
    var others: [OfficeHours] = []
    for (hours, _) in timed where hours != business && !others.contains(hours) {
      others.append(hours)
    }
    self.others = others
  }

  private static func levels(
    _ census: Census, first: OfficeHours, zone: ZoneTable, country: String,
    catalog: HolidayCatalog
  ) -> [PromiseSearch.Level] {
    guard let days = census.days, !census.dueDates.isEmpty else { return [] }
    let years = CivilDate(daysSince1970: days.lowerBound).year
    let lastYear = CivilDate(daysSince1970: days.upperBound).year + 1
    let search = PromiseSearch(
      first: first, closed: catalog.days(named: country, years: years...lastYear) ?? [],
      zone: zone, days: days)
    let byLevel = Dictionary(grouping: census.dueDates.keys, by: \.level)
    return byLevel.keys.sorted().map { level in
      let byPriority = Dictionary(grouping: byLevel[level] ?? [], by: \.priority)
      let groups = byPriority.keys.sorted().map { priority in
        (
          priority: priority,
          dates: Dictionary(
            (byPriority[priority] ?? []).map { ($0.promise, census.dueDates[$0] ?? DueDates()) },
            uniquingKeysWith: { first, _ in first })
        )
      }
      return search.level(named: census.levels[level]?.spelling ?? level, groups)
    }
  }

  /// The name of a clock among the calendars of the settings.
  func calendarName(of clock: PromiseSearch.Clock) -> String {
    switch clock {
    case .always: "24x7"
    case .hours(let hours): hours == business ? "business" : hours.calendarName
    }
  }

  /// The level of tickets that name none, when their due dates show one.
  var standard: PromiseSearch.Level? { levels.first { $0.name.isEmpty && $0.isClear } }
}
