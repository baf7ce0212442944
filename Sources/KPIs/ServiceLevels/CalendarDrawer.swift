import BusinessTime
import Records
import Settings

/// Turns the calendars of the settings into ones that can count, and notes what cannot be.
struct CalendarDrawer {
  let settings: Settings
  let days: ClosedRange<Int32>
  /// Exported holidays, for the default calendar.
  let closed: Set<Int32>
  private(set) var problems: [ServiceLevels.Problem] = []
  private(set) var assumptions: [Assumption] = []
  private(set) var zones: [String: ZoneTable] = ["UTC": .utc]
  private(set) var calendars: [BusinessCalendar] = []
  private(set) var names: [String: Int] = [:]
  private(set) var openDaysPerWeek = 5

  init(settings: Settings, days: ClosedRange<Int32>, closed: Set<Int32>) {
    self.settings = settings
    self.days = days
    self.closed = closed
  }

  private var providerZone: ZoneTable { zones[settings.provider.timeZone] ?? .utc }

  /// Looks up every zone that the settings name.
  mutating func drawZones(_ zone: (String) -> ZoneTable?) {
    draw(settings.provider.timeZone, at: "provider.timeZone", zone)
    for (index, client) in settings.clients.enumerated() {
      draw(client.timeZone, at: "clients[\(index)].timeZone", zone)
    }
    for (name, calendar) in settings.calendars.sorted(by: { $0.key < $1.key }) {
      draw(calendar.timeZone, at: "calendars.\(name).timeZone", zone)
    }
  }

  private mutating func draw(_ name: String, at path: String, _ zone: (String) -> ZoneTable?) {
    guard !name.isEmpty, zones[name] == nil else { return }
    guard let table = zone(name) else {
      return report(
        path, "there is no time zone '\(name)'", "use an IANA name such as Europe/Madrid")
    }
    zones[name] = table
  }

  /// Builds the default calendar first, then `24x7`, then the others by name.
  mutating func drawCalendars(_ holidays: (String) -> Set<Int32>?) {
    let written = settings.calendars.sorted { $0.key < $1.key }
    let business = written.first { folded($0.key) == "business" }
    if business.map({ draw($0.value, named: $0.key, holidays) }) != true {
      add(.office(closed: closed), named: "business", zone: providerZone)
    }
    if !written.contains(where: { folded($0.key) == "24x7" }) {
      add(.alwaysOpen, named: "24x7", zone: providerZone)
    }
    for (name, calendar) in written where folded(name) != "business" {
      _ = draw(calendar, named: name, holidays)
    }
  }

  /// - Returns: Whether the calendar could be built.
  private mutating func draw(
    _ calendar: CalendarSettings, named name: String, _ holidays: (String) -> Set<Int32>?
  ) -> Bool {
    let isDefault = folded(name) == "business"
    let zoneName = calendar.timeZone.isEmpty ? settings.provider.timeZone : calendar.timeZone
    guard let zone = zones[zoneName] else { return false }
    do {
      var reader = DefinitionReader(path: "calendars.\(name)", days: days)
      var definition = try reader.read(calendar, holidays)
      problems += reader.problems
      if isDefault { definition.holidays.formUnion(closed) }
      if calendar.holidays.isEmpty, definition.holidays.isEmpty {
        close(&definition, name, holidays)
      }
      add(definition, named: name, zone: zone)
      if isDefault { openDaysPerWeek = definition.weekly.values.count { !$0.isEmpty } }
      return true
    } catch {
      report("calendars.\(name)", error.description, "write an interval like 09:00-14:00")
      return false
    }
  }

  /// Closes a calendar that names no holidays on those of the provider's country.
  private mutating func close(
    _ definition: inout CalendarDefinition, _ name: String, _ holidays: (String) -> Set<Int32>?
  ) {
    let country = settings.provider.country
    guard !country.isEmpty, let dates = holidays(country),
      definition.weekly != CalendarDefinition.alwaysOpen.weekly
    else { return }
    definition.holidays = dates
    assumptions.append(Assumption("calendar-holidays", ["calendar": name, "country": country]))
  }

  private mutating func add(_ definition: CalendarDefinition, named name: String, zone: ZoneTable) {
    names[folded(name)] = calendars.count
    calendars.append(
      BusinessCalendar(
        name: name, definition: definition, zone: zone, from: days.lowerBound, to: days.upperBound))
  }

  private mutating func report(_ path: String, _ message: String, _ suggestion: String) {
    problems.append(ServiceLevels.Problem(path: path, message: message, suggestion: suggestion))
  }
}

extension CalendarDefinition {
  /// Monday to Friday, 09:00–17:00.
  fileprivate static func office(closed: Set<Int32>) -> CalendarDefinition {
    var result = CalendarDefinition()
    guard let hours = DailyHours.Interval(open: 9 * 3600, close: 17 * 3600) else { return result }
    for day in [Weekday.mon, .tue, .wed, .thu, .fri] { result.weekly[day] = [hours] }
    result.holidays = closed
    return result
  }
}
