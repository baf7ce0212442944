import BusinessTime
import Diagnostics
import KPIs
import Records
import Settings

/// A calendar of the settings, or one of the two that always exist, for questions about single times.
struct ClockCalendar {
  /// As the settings spell it.
  let name: String
  let calendar: BusinessCalendar
  /// What was taken for granted, in words.
  let assumed: [String]
  /// Whether no year, however far, can close it.
  let isEndless: Bool

  /// A calendar whose holidays are known between two dates.
  init(named wanted: String, of workspace: Workspace, days: ClosedRange<Int32>) throws {
    let known = workspace.settings.calendars
    let names = known.keys.sorted() + Self.builtIn.filter { known[$0] == nil }
    guard
      let name = names.first(where: { $0 == wanted })
        ?? names.first(where: { $0.lowercased() == wanted.lowercased() })
    else { throw Self.unknown(wanted, among: names) }
    // The one calendar alone: others could have a thousand holidays that nobody asks for.
    var settings = Settings()
    settings.provider = workspace.settings.provider
    settings.calendars = known.filter { $0.key == name }
    let service = ServiceLevels(
      settings: settings, days: days, catalog: workspace.holidays,
      imported: workspace.holidayFiles, zone: { workspace.zones[$0] })
    guard let calendar = service.calendar(named: name) else {
      throw RunError(service.problems.first?.message ?? "the calendar '\(name)' cannot be used")
    }
    self.name = name
    self.calendar = calendar
    isEndless = calendar.isAlwaysOpen && known[name]?.holidays.isEmpty != false
    assumed = Self.assumptions(name, workspace, service)
  }

  private static let builtIn = ["business", "24x7"]

  private static func unknown(_ name: String, among names: [String]) -> UsageError {
    let list = "the calendars are \(names.sorted().joined(separator: ", "))"
    return UsageError(
      "there is no calendar '\(name)'",
      closestMatch(to: name, among: names).map { "did you mean '\($0)'? \(list)" } ?? list)
  }

  private static func assumptions(
    _ name: String, _ workspace: Workspace, _ service: ServiceLevels
  ) -> [String] {
    let zone = workspace.settings.provider.timeZone
    if workspace.settings.calendars[name] == nil {
      let reason =
        workspace.settingsBytes == nil
        ? "there is no \(workspace.options.settingsFile)" : "the settings define no '\(name)'"
      let hours =
        name == "business"
        ? "Monday to Friday 09:00–17:00, no holidays, time zone \(zone)"
        : "always open, time zone \(zone)"
      return ["\(reason), so '\(name)' is \(hours)"]
    }
    let country = service.assumptions.first { $0.key == "calendar-holidays" }?.values["country"]
    return country.map { ["'\(name)' names no holidays, so it is closed on those of \($0)"] } ?? []
  }
}
