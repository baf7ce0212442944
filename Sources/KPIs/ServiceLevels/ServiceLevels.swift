package import BusinessTime
package import Records
package import Settings

/// Every calendar and promise of a run, ready to judge tickets with.
///
/// Built once from the settings and the exported lists of targets; settings win over an exported
/// service level of the same name.
package struct ServiceLevels: Sendable {
  /// Something that the settings or exports name and that does not exist.
  package struct Problem: Sendable, Hashable {
    /// Where it is written: `calendars.support.timeZone`.
    package var path: String
    package var message: String
    package var suggestion: String?

    package init(path: String, message: String, suggestion: String? = nil) {
      self.path = path
      self.message = message
      self.suggestion = suggestion
    }
  }

  /// What is wrong, in the order in which it was met.
  package let problems: [Problem]
  /// What was taken for granted, such as a country's holidays for a calendar that names none.
  package let assumptions: [Assumption]
  /// Every calendar that could be built; the first is the default, `business`.
  package let calendars: [BusinessCalendar]
  /// Dates on which the default calendar opens in a normal week, 5 for Monday to Friday.
  package let openDaysPerWeek: Int
  private let calendarNames: [String: Int]
  private let zones: [String: ZoneTable]
  private let policies: [Policy]
  private let policyNames: [String: Int]
  private let businessDays: BusinessDayCount
  /// How waiting and reopening count: the default, then one a service level.
  let clockRules: [ClockRules]

  /// Builds the calendars and promises of a run.
  ///
  /// - Parameters:
  ///   - settings: What the person wrote.
  ///   - targets: Promises as exports list them.
  ///   - exportedHolidays: Dates (days since 1970-01-01) on which the default calendar is closed.
  ///   - days: The dates the run looks at; calendars answer fastest there.
  ///   - zone: The time zone of that IANA name.
  ///   - holidays: The dates of a shipped or imported holiday calendar, by its name and in those years.
  package init(
    settings: Settings, targets: [SLATarget] = [], exportedHolidays: Set<Int32> = [],
    days: ClosedRange<Int32>, zone: (String) -> ZoneTable?,
    holidays: (String, ClosedRange<Int>) -> Set<Int32>? = { _, _ in nil }
  ) {
    var drawer = CalendarDrawer(settings: settings, days: days, closed: exportedHolidays)
    drawer.drawZones(zone)
    let years = CivilDate(daysSince1970: days.lowerBound).year
    let lastYear = CivilDate(daysSince1970: days.upperBound).year
    drawer.drawCalendars { holidays($0, years...max(years, lastYear)) }
    var book = PolicyBook(calendars: drawer)
    book.add(settings: settings.sla)
    book.add(exported: targets)
    book.check(rules: settings.rules)
    assumptions = drawer.assumptions
    problems = drawer.problems + book.problems
    calendars = drawer.calendars
    calendarNames = drawer.names
    openDaysPerWeek = drawer.openDaysPerWeek
    zones = drawer.zones
    policies = book.policies
    clockRules = [ClockRules()] + book.policies.map(\.rules)
    policyNames = book.names
    businessDays = BusinessDayCount(drawer.calendars[0], days: days)
  }

  /// Mon–Fri 09:00–17:00, unless the settings define `business`.
  package var defaultCalendar: BusinessCalendar { calendars[0] }

  /// The names of all service levels, folded, in order.
  package var levelNames: [String] { policyNames.keys.sorted() }

  /// A calendar by the name used in the settings; "" for the default.
  package func calendar(named name: String) -> BusinessCalendar? {
    calendarIndex(named: name).map { calendars[$0] }
  }

  /// A zone that the settings or a client names.
  package func zone(named name: String) -> ZoneTable? { zones[name] }

  /// How many dates from one up to, without, another have open time in the default calendar.
  package func businessDays(from: Int32, to: Int32) -> Int {
    businessDays.count(from: from, to: to)
  }

  /// The name of the level with those rules for waiting; "" for none.
  func levelName(_ terms: Int) -> String { terms > 0 ? policies[terms - 1].name : "" }

  func calendarIndex(named name: String) -> Int? { name.isEmpty ? 0 : calendarNames[folded(name)] }

  func policyIndex(named name: String) -> Int? {
    name.isEmpty ? nil : policyNames[folded(name)]
  }

  func promise(policy: Int?, priority: String) -> Promise {
    guard let policy else { return .nothing(calendar: 0) }
    var promise =
      policies[policy].promise(for: priority)
      ?? Promise(calendar: policies[policy].calendar, isWithheld: true, ignoresDueDates: true)
    promise.terms = policy + 1
    return promise
  }
}
